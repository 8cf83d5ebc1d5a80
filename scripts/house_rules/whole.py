"""Rules of the document as a whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from api_document import SNAKE_CASE, Document, Operation
from faults import did_you_mean
from sources import Places, objects

from .operations import connector_is_no_type
from .rules import EXTENSIONS, Breach, Breaches, rule

# Parameters of paths that the API names by itself, everywhere alike, or that are no ids.
OWN_NAMES: Final = frozenset({"column_name", "package_definition_id", "package_id", "schema_name", "service", "table_name"})
# Members of a client beside its resources.
TAKEN_TAGS: Final = frozenset({"aclose", "api", "call", "close", "quota", "request", "server_time", "with_options"})


def _twice(document: Document, name_of: Callable[[Operation], str]) -> list[tuple[Operation, Operation]]:
    seen: dict[str, Operation] = {}
    pairs = [(seen.setdefault(name_of(each), each), each) for each in document.operations]
    return [(first, each) for first, each in pairs if first is not each]


@rule
def an_operation_id_is_given_once(document: Document) -> Breaches:
    for first, each in _twice(document, lambda operation: operation.id):
        yield Breach(each.node, "operationId", f"{each} is already the id of {first.method.upper()} {first.path}")


@rule
def a_resource_has_a_method_once(document: Document) -> Breaches:
    for first, each in _twice(document, lambda operation: operation.python_name):
        yield Breach(each.node, "x-method", f"{each}: {each.python_name} is already the method of {first}")


@rule
def tags_are_described_and_used(document: Document) -> Breaches:
    resources = {operation.python_name.partition(".")[0] for operation in document.operations}
    names: list[str] = []
    for tag in document.node.get("tags", []):
        name = tag["name"]
        if not SNAKE_CASE.fullmatch(name):
            yield Breach(tag, "name", f"the tag {name} must be in snake case")
        elif name in TAKEN_TAGS:
            yield Breach(tag, "name", f"a tag cannot be called {name}, for a client has that already")
        elif name in names:
            yield Breach(tag, "name", f"the tag {name} is declared twice")
        elif name not in resources:
            yield Breach(tag, "name", f"the tag {name} is not used{did_you_mean(name, resources)}")
        if not tag.get("description", "").strip():
            yield Breach(tag, None, f"the tag {name} must have a description")
        names.append(name)


@rule
def methods_to_use_instead_exist(document: Document) -> Breaches:
    current = {each.python_name for each in document.operations if not each.deprecated}
    for operation in document.operations:
        for index, newer in enumerate(operation.node.get("x-replaced-by", [])):
            if newer not in current:
                hint = did_you_mean(newer, current)
                yield Breach(
                    operation.node["x-replaced-by"], index, f"{operation}: there is no method {newer} to use instead{hint}"
                )


@rule
def an_id_in_a_path_is_named_for_a_resource(document: Document) -> Breaches:
    resources = {each.python_name.split(".")[0] for each in document.operations}
    parameters = {each["name"]: each for operation in document.operations for each in operation.path_parameters}
    for name, parameter in parameters.items():
        if name not in OWN_NAMES and f"{name.removesuffix('_id')}s" not in resources:
            hint = did_you_mean(name, [f"{each.removesuffix('s')}_id" for each in resources])
            yield Breach(
                parameter, "name", f"the parameter {name} must be named for a resource, as group_id is for groups{hint}"
            )


@rule
def only_known_extensions_are_used(document: Document) -> Breaches:
    for node in objects(document.node):
        for word in node:
            if word.startswith("x-") and word not in EXTENSIONS:
                yield Breach(node, word, f"{word} is no known extension{did_you_mean(word, EXTENSIONS)}")


@rule
def security_is_basic_authentication(document: Document) -> Breaches:
    if document.node.get("security") != [{"basicAuth": []}]:
        yield Breach(document.node, "security", "security must be basicAuth alone")
    if list(document.components.get("securitySchemes", {})) != ["basicAuth"]:
        yield Breach(document.components, "securitySchemes", "there must be one security scheme, basicAuth")


@rule
def a_component_is_used(document: Document) -> Breaches:
    used = document.reachable(document.node["paths"])
    for section, entries in document.components.items():
        for name in entries if section != "securitySchemes" else ():
            if f"#/components/{section}/{name}" not in used:
                yield Breach(entries, name, f"{name} of {section} is not used by any operation")


@rule
def no_component_calls_a_connection_a_connector(document: Document) -> Breaches:
    for section, entries in document.components.items():
        for name in entries:
            if connector_is_no_type(name):
                yield Breach(entries, name, f"{name} of {section}: a connector is called a connection now")


def strays(operation: Operation, places: Places) -> Breaches:
    """Yield an operation that stands in the file of another tag, or in the shared file."""
    stem = PurePath(places.of(operation.node).file).stem
    if stem != operation.tag:
        sentence = f"{operation} has the tag {operation.tag}, so it belongs in {operation.tag}.yaml, not in {stem}.yaml"
        yield Breach(operation.node, "tags", sentence)
