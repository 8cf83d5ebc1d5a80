"""Rules of operations: ids, tags, methods, parameters, bodies and answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Final

from api_document import SNAKE_CASE, Operation
from faults import did_you_mean

from .rules import Breach, Breaches, operation_rule

# The first word of an operation's id. A new verb belongs here only if none of these says it.
VERBS: Final = frozenset({
    "add", "approve", "cancel", "create", "delete", "download", "drop", "force", "get", "list", "reauthenticate",
    "regenerate", "register", "reload", "remove", "reset", "resync", "revoke", "rotate", "run", "sync", "test",
    "update", "upgrade",
})  # fmt: skip
SHARED_FAILURE: Final = {"$ref": "#/components/responses/Error"}
# The kinds of bodies that the generated code can send, and read.
SENT: Final = frozenset({"application/json", "multipart/form-data"})
ANSWERED: Final = frozenset({"application/json", "application/octet-stream"})
# Names within a generated method or module that an argument would hide.
TAKEN_ARGUMENTS: Final = frozenset({"self", "body", "builtins", "client", "kwargs", "params", "response"})


def connector_is_no_type(name: str) -> bool:
    """Return True if a name calls a connection a connector. Connector types and Connector SDK packages are called so."""
    return "connector" in re.sub(r"connector_?(type|sdk_?package)", "", name, flags=re.IGNORECASE).lower()


@operation_rule
def an_id_is_a_verb_and_a_noun(operation: Operation) -> Breaches:
    verb, _, noun = operation.id.partition("_")
    if not SNAKE_CASE.fullmatch(operation.id) or not noun:
        yield Breach(operation.node, "operationId", f"{operation} must be a verb and a noun in snake case, such as get_group")
    elif verb not in VERBS:
        yield Breach(operation.node, "operationId", f"{verb} is no known verb{did_you_mean(verb, VERBS)}")


@operation_rule
def one_declared_tag(operation: Operation) -> Breaches:
    tags = operation.document.tags
    if operation.node["tags"] != [operation.tag]:
        yield Breach(operation.node, "tags", f"{operation} must have one tag")
    if operation.tag not in tags:
        hint = did_you_mean(operation.tag, tags)
        yield Breach(operation.node, "tags", f"{operation}: the tag {operation.tag} is not declared in api.yaml{hint}")


@operation_rule
def a_connection_is_not_called_a_connector(operation: Operation) -> Breaches:
    if not operation.deprecated and (connector_is_no_type(operation.id) or connector_is_no_type(operation.tag)):
        yield Breach(operation.node, "operationId", f"{operation}: a connector is called a connection now")


@operation_rule
def a_method_is_the_verb_of_its_operation(operation: Operation) -> Breaches:
    resource, _, method = operation.python_name.partition(".")
    written = str(operation.node["x-method"])
    if not all(SNAKE_CASE.fullmatch(name) and not iskeyword(name) for name in (resource, method)):
        sentence = f"{operation}: the method {written} must be a name in snake case that Python does not reserve"
        yield Breach(operation.node, "x-method", sentence)
    elif method.split("_")[0] != operation.id.split("_")[0]:
        sentence = f"{operation}: the method {method} must begin with the verb of the operation's id"
        yield Breach(operation.node, "x-method", sentence)
    if written.startswith(f"{operation.tag}."):
        sentence = f"{operation}: the method {written} must not name the resource, which is the operation's tag"
        yield Breach(operation.node, "x-method", sentence)
    elif resource not in (tags := operation.document.tags):
        sentence = f"{operation}: there is no tag {resource} for its method{did_you_mean(resource, tags)}"
        yield Breach(operation.node, "x-method", sentence)


@operation_rule
def methods_that_list_are_answered_with_items(operation: Operation) -> Breaches:
    named = operation.python_name.split(".")[1].split("_")[0] == "list"
    if operation.answer.is_json and named != operation.lists:
        sentence = f"{operation}: a method is called list if, and only if, data of its answer has items"
        yield Breach(operation.node, "x-method", sentence)


@operation_rule
def what_is_deprecated_names_methods_to_use_instead(operation: Operation) -> Breaches:
    if operation.deprecated != bool(operation.node.get("x-replaced-by")):
        sentence = f"{operation}: deprecated and x-replaced-by, the methods to use instead, stand together or not at all"
        yield Breach(operation.node, "deprecated", sentence)


@operation_rule
def arguments_are_names_of_their_own(operation: Operation) -> Breaches:
    arguments = operation.arguments
    whole_body = operation.body is not None and not operation.document.shape_of(operation.body.schema).properties
    for name in dict.fromkeys(arguments):
        if arguments.count(name) > 1:
            yield Breach(operation.node, None, f"{operation}: two of its arguments are called {name}; set an x-argument")
        elif not SNAKE_CASE.fullmatch(name) or iskeyword(name):
            yield Breach(operation.node, None, f"{operation}: the argument {name} is no name for Python; set an x-argument")
        elif (name in TAKEN_ARGUMENTS or name == operation.id) and not (whole_body and name == "body"):
            yield Breach(operation.node, None, f"{operation}: the name {name} is reserved; set an x-argument")


@operation_rule
def texts_name_an_argument_as_the_method_does(operation: Operation) -> Breaches:
    body = operation.document.resolve(operation.body.schema) if operation.body else {}
    nodes = [(each["name"], each) for each in operation.query_parameters]
    nodes += operation.document.shape_of(body).properties.items()
    described = [operation.node, body, *(node for _, node in nodes)]
    for name, node in nodes:
        if "x-argument" in node:
            for each in described:
                if f"`{name}`" in str(each.get("description")):
                    sentence = f"{operation}: a text says `{name}`, but the argument is called `{node['x-argument']}`"
                    yield Breach(each, "description", sentence)


@operation_rule
def security_can_only_be_switched_off(operation: Operation) -> Breaches:
    if operation.node.get("security", []) != []:
        yield Breach(operation.node, "security", f"{operation} can only switch security off, with []")


@operation_rule
def the_client_alone_sends_headers(operation: Operation) -> Breaches:
    for each in operation.parameters:
        if each["in"] not in ("path", "query"):
            sentence = f"{operation}: {each['name']} must be in the path or the query, for headers are the client's"
            yield Breach(each, "in", sentence)


@operation_rule
def path_parameters_are_those_of_the_path(operation: Operation) -> Breaches:
    in_path = re.findall(r"{(.*?)}", operation.path)
    described = [each["name"] for each in operation.parameters if each["in"] == "path"]
    for name in sorted({*in_path} ^ {*described}):
        missing = "does not describe" if name in in_path else "describes, though it is not in the path,"
        yield Breach(operation.node, None, f"{operation} {missing} the parameter {name} of {operation.path}")
    for name in sorted({name for name in described if described.count(name) > 1}):
        yield Breach(operation.node, "parameters", f"{operation} describes the parameter {name} of its path twice")
    for each in operation.parameters:
        if each["in"] == "path" and not SNAKE_CASE.fullmatch(each["name"]):
            yield Breach(each, "name", f"the parameter {each['name']} must be in snake case")


@operation_rule
def paging_parameters_are_the_shared_ones(operation: Operation) -> Breaches:
    names = [each["name"] for each in operation.parameters]
    paging = [each for each, name in zip(operation.written_parameters, names, strict=True) if name in ("cursor", "limit")]
    if paging not in ([], [{"$ref": f"#/components/parameters/{name}"} for name in ("cursor", "limit")]):
        sentence = f"{operation}: cursor and limit come together, in this order, and are references to the shared ones"
        yield Breach(operation.node, "parameters", sentence)


@operation_rule
def a_page_has_items_and_a_next_cursor(operation: Operation) -> Breaches:
    if not operation.takes_cursor:
        return
    shape_of = operation.document.shape_of
    envelope = shape_of(operation.answer.schema)
    page = shape_of(envelope.properties.get("data", {}))
    items = shape_of(page.properties.get("items", {}))
    wrong = [
        ("must require data", "data" not in envelope.required),
        ("must have a list as items", items.type != "array"),
        ("must require items", "items" not in page.required),
        ("must refer to NextCursor", page.properties.get("next_cursor") != {"$ref": "#/components/schemas/NextCursor"}),
        ("must not require next_cursor", "next_cursor" in page.required),
    ]
    for what, broken in wrong:
        if broken:
            yield Breach(operation.node, "responses", f"{operation} takes a cursor, so its answer {what}")


@operation_rule
def one_success_with_a_named_envelope(operation: Operation) -> Breaches:
    responses = operation.node["responses"]
    if len(responses) - len(operation.failures) != 1:
        yield Breach(operation.node, "responses", f"{operation} must have one success")
    answer = operation.answer
    if not answer.is_json:
        return
    named = list(answer.schema) == ["$ref"] and str(answer.schema["$ref"]).endswith("Envelope")
    if not named:
        yield Breach(responses, str(operation.status), f"{operation}: the answer must refer to a schema called ...Envelope")
    elif "code" not in operation.document.shape_of(answer.schema).properties:
        yield Breach(responses, str(operation.status), f"{operation}: the envelope of the answer must have a code")


@operation_rule
def bodies_are_of_known_kinds(operation: Operation) -> Breaches:
    success = str(operation.status)
    bodies = [(operation.answer, operation.node["responses"], success, ANSWERED)]
    bodies += [(operation.body, operation.node, "requestBody", SENT)] if operation.body else []
    for media, holder, key, known in bodies:
        if media.kind not in known:
            yield Breach(holder, key, f"{operation}: {media.kind} is no known kind of body{did_you_mean(media.kind, known)}")


@operation_rule
def a_body_is_required_and_a_named_schema(operation: Operation) -> Breaches:
    if operation.body is None:
        return
    if operation.node["requestBody"].get("required") is not True:
        yield Breach(operation.node, "requestBody", f"{operation}: the body must be required: true")
    if list(operation.body.schema) != ["$ref"]:
        yield Breach(operation.node, "requestBody", f"{operation}: the body must refer to a named schema")


@operation_rule
def failures_are_the_shared_one_and_complete(operation: Operation) -> Breaches:
    responses = operation.node["responses"]
    for status in operation.failures:
        if responses[status] != SHARED_FAILURE:
            yield Breach(responses, status, f"{operation}: the failure {status} must refer to {SHARED_FAILURE['$ref']}")
    open_to_all = operation.node.get("security") is not None
    for status in _expected(operation, open_to_all=open_to_all):
        if status not in responses:
            yield Breach(operation.node, "responses", f"{operation} must list the failure {status}")
    if open_to_all and "401" in responses:
        yield Breach(responses, "401", f"{operation} needs no credentials, so it cannot fail with 401")


def _expected(operation: Operation, *, open_to_all: bool) -> Iterator[str]:
    yield "default"
    if not open_to_all:
        yield "401"
    if operation.path_parameters:
        yield "404"
