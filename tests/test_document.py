"""The house rules of the document, for every operation, schema and parameter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from keyword import iskeyword
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

import fivetran_api
import regenerate
from document import (
    COMPONENTS,
    DOCUMENT,
    OPERATIONS,
    SCHEMAS,
    SNAKE_CASE,
    Json,
    Media,
    Operation,
    at,
    each_operation,
    in_snake_case,
    is_array,
    is_object,
    reachable,
    references,
    resolve,
    shape_of,
)
from rules import for_each

# What operations do, the first word of their ids. A new word belongs here only where none of these says it.
VERBS = {
    "add", "approve", "cancel", "create", "delete", "download", "drop", "force", "get", "list", "reauthenticate",
    "regenerate", "register", "reload", "remove", "reset", "resync", "revoke", "rotate", "run", "sync", "test",
    "update", "upgrade",
}  # fmt: skip
# Parameters of paths that the API names by itself, everywhere alike, or that are no ids.
OWN_NAMES = {"column_name", "package_definition_id", "package_id", "schema_name", "service", "table_name"}
SCHEMA = "#/components/schemas/"
SHARED_FAILURE = {"$ref": "#/components/responses/Error"}
# These keywords are refused, ignored or misread by the generator, or would make it send what nobody has given.
MISREAD = frozenset({"anyOf", "const", "default", "discriminator", "not", "nullable", "patternProperties", "writeOnly"})
TAGS = [tag["name"] for tag in DOCUMENT["tags"]]
CURRENT = [operation for operation in OPERATIONS if not operation.deprecated]
NAMES = [(section, name) for section, entries in COMPONENTS.items() for name in entries]
PARAMETERS: dict[str, Json] = {
    **COMPONENTS["parameters"],
    **{
        f"{operation}.{parameter['name']}": parameter
        for operation in OPERATIONS
        for parameter in operation.written_parameters
        if "$ref" not in parameter
    },
}
MODULES = sorted((Path(fivetran_api.__path__[0]) / "api").glob("*/*.py"))
JSON_BODIES: dict[str, Media] = {
    **{f"{operation} request": operation.body for operation in OPERATIONS if operation.body and operation.body.is_json},
    **{f"{operation} success": operation.answer for operation in OPERATIONS if operation.answer.is_json},
}

BODIES = [each.body for each in OPERATIONS if each.body]

each_schema = for_each("name", SCHEMAS.keys())
each_parameter = for_each("parameter", PARAMETERS)
each_body = for_each("media", JSON_BODIES)


def inside(schema: Json) -> Iterator[Json]:
    """The schemas within a schema, but for the parts that it is made of."""
    for part in schema.get("allOf", []):
        yield from inside(part)
    values = schema.get("additionalProperties")
    direct = [*schema.get("properties", {}).values(), *schema.get("oneOf", [])]
    direct += [each for each in (schema.get("items"), values) if isinstance(each, dict)]
    for each in direct:
        yield each
        yield from inside(each)


def parts(schema: Json) -> list[Json]:
    """A schema, what it is made of, and all schemas within."""
    return [schema, *schema.get("allOf", []), *inside(schema)]


def strangers(schema: Json, value: Any, place: str = "") -> Iterator[str]:
    """The places of properties that a schema does not know."""
    shape = shape_of(schema)
    if is_array(value):
        for item in value:
            yield from strangers(shape.items or {}, item, f"{place}[]")
    elif is_object(value) and shape.type:
        for name, inner in value.items():
            known = shape.properties.get(name, shape.values)
            if known is None:
                yield f"{place}.{name}"
            else:
                yield from strangers(known, inner, f"{place}.{name}")


def faults(schema: Json, value: Any) -> list[str]:
    """Why a value is not valid."""
    validator: Any = Draft202012Validator({**schema, "components": COMPONENTS}, format_checker=FormatChecker(["date-time"]))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


@cache
def used() -> set[str]:
    """All references that the operations need."""
    return reachable(DOCUMENT["paths"])


def schemas_of(nodes: Iterable[Any]) -> set[str]:
    """The names of all schemas that some nodes need."""
    found = {reference for node in nodes for reference in reachable(node)}
    return {reference.removeprefix(SCHEMA) for reference in found if reference.startswith(SCHEMA)}


def component(schema: Json) -> str | None:
    """The component that a schema stands for, alone or as a choice beside null."""
    parts = [schema, *schema.get("allOf", []), *schema.get("oneOf", [])]
    return next((part["$ref"].removeprefix(SCHEMA) for part in parts if "$ref" in part), None)


def counterparts(sent: Json, answered: Json) -> Iterator[tuple[str, str]]:
    """The components at the same places within what is sent and what is answered."""
    one, other = shape_of(sent), shape_of(answered)
    inner = [(one.properties[name], other.properties[name]) for name in one.properties.keys() & other.properties.keys()]
    inner += [(a, b) for a, b in ((one.items, other.items), (one.values, other.values)) if a and b]
    for a, b in inner:
        names = component(a), component(b)
        if names[0] and names[1]:
            yield names[0], names[1]
        yield from counterparts(a, b)


def arguments(operation: Operation) -> list[str]:
    """The arguments of an operation's method: its parameters, and its body or the properties of its body."""
    found = [(each["name"], each) for each in [*operation.path_parameters, *operation.query_parameters]]
    if operation.body:
        body = resolve(operation.body.schema)
        found += [("body", body)] if "x-argument" in body else shape_of(body).properties.items()
    return [node.get("x-argument", in_snake_case(name)) for name, node in found]


SENT = schemas_of(each.schema for each in BODIES)
ANSWERED = schemas_of(each.answer.schema for each in OPERATIONS)


# Names


@each_operation
def test_an_operation_id_is_a_verb_and_a_noun_in_snake_case(operation: Operation) -> None:
    assert SNAKE_CASE.fullmatch(operation.id)
    verb, _, noun = operation.id.partition("_")
    assert verb in VERBS
    assert noun


def test_an_operation_id_is_given_once() -> None:
    assert [name for name, count in Counter(operation.id for operation in OPERATIONS).items() if count > 1] == []


def test_the_generated_modules_are_called_by_tag_and_operation_id() -> None:
    generated = {(path.parent.name, path.stem) for path in MODULES if path.stem != "__init__"}
    assert generated == {(operation.tag, operation.id) for operation in OPERATIONS}


@each_operation
def test_an_operation_has_one_tag_which_is_declared(operation: Operation) -> None:
    assert operation.node["tags"] == [operation.tag]
    assert operation.tag in TAGS


@for_each("tag", {tag["name"]: tag for tag in DOCUMENT["tags"]})
def test_a_tag_is_in_snake_case_described_and_used(tag: Json) -> None:
    assert SNAKE_CASE.fullmatch(tag["name"])
    assert tag["description"]
    assert tag["name"] in {operation.python_name.partition(".")[0] for operation in OPERATIONS}


@for_each("part", sorted((regenerate.ROOT / "openapi" / "tags").glob("*.yaml")))
def test_the_file_of_a_tag_holds_the_operations_of_that_tag(part: Path) -> None:
    written = re.findall(r"^      operationId: (\w+)$", part.read_text(encoding="utf-8"), re.MULTILINE)
    assert written
    assert {operation.tag for operation in OPERATIONS if operation.id in written} == {part.stem}


@for_each("name", [*sorted({*map(str, CURRENT), *(each.tag for each in CURRENT)}), *(name for _, name in NAMES)])
def test_a_connection_is_not_called_by_its_old_name(name: str) -> None:
    """A connector is now a connection, but for deprecated paths; connector types and Connector SDK packages are still so."""
    assert "connector" not in re.sub(r"connector_?(type|sdk_?package)", "", name, flags=re.IGNORECASE).lower()


def test_an_operation_names_its_method() -> None:
    assert [each.id for each in OPERATIONS if "x-method" not in each.node] == []


def test_a_method_is_a_verb_in_snake_case_the_one_of_its_operation() -> None:
    wrong = [
        (operation.id, operation.python_name)
        for operation in OPERATIONS
        for resource, method in [operation.python_name.split(".")]
        if not all(SNAKE_CASE.fullmatch(name) and not iskeyword(name) for name in (resource, method))
        or method.split("_")[0] != operation.id.split("_")[0]
    ]
    assert wrong == []


def test_a_resource_has_a_method_once() -> None:
    assert [name for name, count in Counter(each.python_name for each in OPERATIONS).items() if count > 1] == []


def test_a_method_names_its_resource_only_if_it_is_not_the_tag() -> None:
    assert [each.id for each in OPERATIONS if each.node["x-method"].startswith(f"{each.tag}.")] == []


def test_methods_that_list_are_those_that_are_answered_with_items() -> None:
    listing = {each.python_name for each in OPERATIONS if each.python_name.split(".")[1].split("_")[0] == "list"}
    answered = {
        each.python_name
        for each in OPERATIONS
        if "items" in shape_of(shape_of(each.answer.schema).properties.get("data", {})).properties
    }
    assert listing == answered


def test_what_is_deprecated_names_methods_to_use_instead() -> None:
    current = {each.python_name for each in CURRENT}
    wrong = [each.id for each in OPERATIONS if each.deprecated != bool(each.node.get("x-replaced-by"))]
    wrong += [each.id for each in OPERATIONS if not set(each.node.get("x-replaced-by", [])) <= current]
    assert wrong == []


def test_an_id_in_a_path_is_named_for_a_resource() -> None:
    resources = {each.python_name.split(".")[0] for each in OPERATIONS}
    names = {parameter["name"] for operation in OPERATIONS for parameter in operation.path_parameters}
    assert {name for name in names - OWN_NAMES if f"{name.removesuffix('_id')}s" not in resources} == set()


def test_arguments_are_identifiers_and_none_is_there_twice() -> None:
    wrong = {
        operation.id: names
        for operation in OPERATIONS
        for names in [arguments(operation)]
        if len(set(names)) < len(names) or not all(name.isidentifier() for name in names)
    }
    assert wrong == {}


def test_texts_do_not_name_an_argument_as_the_request_does() -> None:
    wrong: list[tuple[str, str]] = []
    for operation in OPERATIONS:
        body = shape_of(operation.body.schema) if operation.body else None
        nodes = [(each["name"], each) for each in operation.query_parameters]
        nodes += body.properties.items() if body else ()
        texts = [
            operation.node["description"],
            body.description if body else None,
            *(node.get("description") for _, node in nodes),
        ]
        for name in [name for name, node in nodes if "x-argument" in node]:
            wrong += [(operation.id, text) for text in texts if text and f"`{name}`" in text]
    assert wrong == []


def test_only_known_extensions_are_used() -> None:
    used_words = {word for node in regenerate.objects(DOCUMENT) for word in node if word.startswith("x-")}
    assert used_words <= {"x-answer", "x-argument", "x-method", "x-replaced-by", "x-usual"}


# Security and parameters


def test_security_is_basic_authentication_at_the_root() -> None:
    assert DOCUMENT["security"] == [{"basicAuth": []}]
    assert list(COMPONENTS["securitySchemes"]) == ["basicAuth"]


@each_operation
def test_an_operation_can_only_switch_security_off(operation: Operation) -> None:
    assert operation.node.get("security", []) == []


@each_operation
def test_no_operation_takes_headers_or_cookies(operation: Operation) -> None:
    """The client sends Accept itself."""
    assert {resolve(parameter)["in"] for parameter in operation.written_parameters} <= {"path", "query"}


@each_operation
def test_the_path_parameters_are_those_of_the_path_in_snake_case(operation: Operation) -> None:
    written = [each["name"] for each in map(resolve, operation.written_parameters) if each["in"] == "path"]
    assert sorted(written) == sorted(re.findall(r"{(.*?)}", operation.path))
    assert all(SNAKE_CASE.fullmatch(name) for name in written)
    assert all(parameter["required"] is True for parameter in operation.path_parameters)


@each_operation
def test_cursor_and_limit_come_together_and_are_the_shared_ones(operation: Operation) -> None:
    paging = [each for each in operation.written_parameters if resolve(each)["name"] in ("cursor", "limit")]
    shared = [{"$ref": f"#/components/parameters/{name}"} for name in ("cursor", "limit")]
    assert paging in ([], shared)


@each_parameter
def test_a_parameter_is_described_and_has_a_valid_example(parameter: Json) -> None:
    assert parameter["description"].strip()
    assert faults(parameter["schema"], parameter["example"]) == []


@each_parameter
def test_a_parameter_of_an_enumeration_says_what_the_enumeration_says(parameter: Json) -> None:
    """The generator shows the enumeration's text in help(), so a filter has an enumeration of its own."""
    schema = resolve(parameter["schema"])
    if "enum" in schema:
        assert schema["description"] == parameter["description"]


# Answers


@for_each("operation", [operation for operation in OPERATIONS if operation.takes_cursor])
def test_whoever_takes_a_cursor_answers_with_data_items_and_a_next_cursor(operation: Operation) -> None:
    envelope = shape_of(operation.answer.schema)
    assert "data" in envelope.required
    page = shape_of(envelope.properties["data"])
    assert "items" in page.required
    assert shape_of(page.properties["items"]).type == "array"
    assert page.properties["next_cursor"] == {"$ref": "#/components/schemas/NextCursor"}
    assert "next_cursor" not in page.required


@each_operation
def test_an_operation_has_one_success(operation: Operation) -> None:
    assert len(operation.node["responses"]) - len(operation.failures) == 1
    assert operation.node["responses"][str(operation.status)]["description"].strip()


@for_each("operation", [operation for operation in OPERATIONS if operation.answer.is_json])
def test_a_success_is_a_named_envelope(operation: Operation) -> None:
    assert list(operation.answer.schema) == ["$ref"]
    assert operation.answer.schema["$ref"].endswith("Envelope")
    assert "code" in shape_of(operation.answer.schema).properties


@for_each("operation", [operation for operation in OPERATIONS if operation.body])
def test_a_body_is_required_and_a_named_schema(operation: Operation) -> None:
    assert operation.body is not None
    assert operation.node["requestBody"]["required"] is True
    assert list(operation.body.schema) == ["$ref"]


@each_operation
def test_failures_are_the_shared_one(operation: Operation) -> None:
    assert {status: operation.node["responses"][status] for status in operation.failures} == dict.fromkeys(
        operation.failures, SHARED_FAILURE
    )


@each_operation
def test_the_failures_that_can_happen_are_listed(operation: Operation) -> None:
    expected = {"default"}
    expected |= {"401"} if operation.node.get("security") is None else set()
    expected |= {"404"} if operation.path_parameters else set()
    assert set(operation.failures) >= expected
    assert ("401" in operation.failures) == ("401" in expected)


# Texts and examples


@each_operation
def test_an_operation_has_a_summary_a_description_and_the_page_of_the_vendor(operation: Operation) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*[^\n.]\.", operation.node["summary"])
    assert operation.node["description"].strip()
    assert re.match(r"https://fivetran\.com/docs/", operation.node["externalDocs"]["url"])


@each_body
def test_a_body_has_a_valid_example(media: Media) -> None:
    assert media.example is not None
    assert faults(media.schema, media.example) == []


@each_body
def test_an_example_has_only_what_its_schema_knows(media: Media) -> None:
    assert list(strangers(media.schema, media.example)) == []


# Schemas


@each_schema
def test_objects_and_enumerations_are_components_of_their_own(name: str) -> None:
    assert [each for each in inside(SCHEMAS[name]) if "properties" in each or "enum" in each] == []


@each_schema
def test_a_schema_has_a_type_or_is_made_of_others(name: str) -> None:
    schema = SCHEMAS[name]
    assert schema.get("type") or schema.get("allOf")
    assert schema.get("allOf") or schema["description"].strip()


@each_schema
def test_a_choice_is_between_one_schema_and_null(name: str) -> None:
    choices = [each["oneOf"] for each in parts(SCHEMAS[name]) if "oneOf" in each]
    assert [choice for choice in choices if len(choice) != 2 or {"type": "null"} not in choice] == []


@each_schema
def test_a_schema_has_nothing_that_the_generator_misreads(name: str) -> None:
    assert [keyword for each in parts(SCHEMAS[name]) for keyword in each if keyword in MISREAD] == []


@each_schema
def test_usual_properties_exist_and_are_not_required(name: str) -> None:
    for part in [SCHEMAS[name], *SCHEMAS[name].get("allOf", [])]:
        usual = set(part.get("x-usual", []))
        assert usual <= set(part.get("properties", {}))
        assert not usual & set(part.get("required", []))


def test_what_is_usual_is_said_of_answers_only() -> None:
    assert [name for name in sorted(SENT) if "x-usual" in SCHEMAS[name]] == []


def test_optional_properties_of_requests_may_be_null() -> None:
    wrong = [
        f"{name}.{inner}"
        for name in sorted(SENT)
        for shape in [shape_of(SCHEMAS[name])]
        for inner, entry in shape.properties.items()
        if inner not in shape.required and not shape_of(entry).nullable
    ]
    assert wrong == []


def test_an_object_is_either_sent_or_answered() -> None:
    assert [name for name in sorted(SENT & ANSWERED) if shape_of(SCHEMAS[name]).type == "object"] == []


def test_a_schema_with_an_answer_is_used_within_a_request_and_the_answer_is_alike() -> None:
    within = {component(inner) for name in SENT for inner in inside(SCHEMAS[name])}
    answers = {name: schema["x-answer"] for name, schema in SCHEMAS.items() if "x-answer" in schema}
    assert answers.keys() <= within - ANSWERED
    assert set(answers.values()) <= ANSWERED - SENT
    assert {name for name, answer in answers.items() if shape_of(SCHEMAS[name]).type != shape_of(SCHEMAS[answer]).type} == set()


def test_what_has_another_schema_in_the_answer_names_it() -> None:
    found = {
        pair
        for operation in OPERATIONS
        if operation.body and (data := shape_of(operation.answer.schema).properties.get("data"))
        for pair in counterparts(operation.body.schema, data)
    }
    assert {(sent, answered) for sent, answered in found if sent != answered} == {
        (name, schema["x-answer"]) for name, schema in SCHEMAS.items() if "x-answer" in schema
    }


@each_schema
def test_required_properties_exist(name: str) -> None:
    shape = shape_of(SCHEMAS[name])
    assert shape.required <= set(shape.properties)


# References


@for_each("reference", sorted(references(DOCUMENT)))
def test_a_reference_leads_somewhere(reference: str) -> None:
    assert at(reference)


@for_each("section, name", NAMES)
def test_a_component_is_used(section: str, name: str) -> None:
    if section == "securitySchemes":
        assert any(name in entry for entry in DOCUMENT["security"])
    else:
        assert f"#/components/{section}/{name}" in used()
