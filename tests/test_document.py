"""The house rules of the document, for every operation, schema and parameter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
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
    is_array,
    is_object,
    references,
    resolve,
    shape_of,
)

# What operations do, the first word of their ids. A new word belongs here only where none of these says it.
VERBS = {
    "add", "approve", "cancel", "create", "delete", "download", "drop", "force", "get", "list", "reauthenticate",
    "regenerate", "register", "reload", "remove", "reset", "resync", "revoke", "rotate", "run", "sync", "test",
    "update", "upgrade",
}  # fmt: skip
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

each_schema = pytest.mark.parametrize("name", SCHEMAS)
each_parameter = pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS)
each_body = pytest.mark.parametrize("media", JSON_BODIES.values(), ids=JSON_BODIES)


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
    """All references that the operations need, through any number of others."""
    found: set[str] = set()
    new = references(DOCUMENT["paths"])
    while new:
        found |= new
        new = {inner for reference in new for inner in references(at(reference))} - found
    return found


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


@pytest.mark.parametrize("tag", DOCUMENT["tags"], ids=TAGS)
def test_a_tag_is_in_snake_case_described_and_used(tag: Json) -> None:
    assert SNAKE_CASE.fullmatch(tag["name"])
    assert tag["description"]
    assert tag["name"] in {operation.place.partition(".")[0] for operation in OPERATIONS}


@pytest.mark.parametrize("part", sorted((regenerate.ROOT / "openapi" / "tags").glob("*.yaml")), ids=lambda part: part.stem)
def test_the_file_of_a_tag_holds_the_operations_of_that_tag(part: Path) -> None:
    written = re.findall(r"^      operationId: (\w+)$", part.read_text(encoding="utf-8"), re.MULTILINE)
    assert written
    assert {operation.tag for operation in OPERATIONS if operation.id in written} == {part.stem}


@pytest.mark.parametrize("name", [*sorted({*map(str, CURRENT), *(each.tag for each in CURRENT)}), *(name for _, name in NAMES)])
def test_a_connection_is_not_called_by_its_old_name(name: str) -> None:
    """A connector is now a connection, but for deprecated paths; connector types and Connector SDK packages are still so."""
    assert "connector" not in re.sub(r"connector_?(type|sdk_?package)", "", name, flags=re.IGNORECASE).lower()


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


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if operation.takes_cursor], ids=str)
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


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if operation.answer.is_json], ids=str)
def test_a_success_is_a_named_envelope(operation: Operation) -> None:
    assert list(operation.answer.schema) == ["$ref"]
    assert operation.answer.schema["$ref"].endswith("Envelope")
    assert "code" in shape_of(operation.answer.schema).required


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if operation.body], ids=str)
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


@each_schema
def test_required_properties_exist(name: str) -> None:
    shape = shape_of(SCHEMAS[name])
    assert shape.required <= set(shape.properties)


# References


@pytest.mark.parametrize("reference", sorted(references(DOCUMENT)))
def test_a_reference_leads_somewhere(reference: str) -> None:
    assert at(reference)


@pytest.mark.parametrize(("section", "name"), NAMES)
def test_a_component_is_used(section: str, name: str) -> None:
    if section == "securitySchemes":
        assert any(name in entry for entry in DOCUMENT["security"])
    else:
        assert f"#/components/{section}/{name}" in used()
