"""Rules of schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from api_document import Document, Json, component, inside, parts
from faults import did_you_mean

from .rules import EXTENSIONS, Breach, Breaches, rule, schema_rule

# These keywords are refused, ignored or misread by the generator, or would make it send what nobody has given.
MISREAD: Final = frozenset({"anyOf", "const", "default", "discriminator", "not", "nullable", "patternProperties", "writeOnly"})
KEYWORDS: Final = frozenset({
    "$ref", "additionalProperties", "allOf", "deprecated", "description", "enum", "example", "format", "items", "maxItems",
    "maxLength", "maximum", "minItems", "minLength", "minProperties", "minimum", "oneOf", "pattern", "properties", "required",
    "type", "uniqueItems",
})  # fmt: skip
FORMATS: Final = frozenset({"binary", "date-time", "password"})
TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


@schema_rule
def objects_and_enumerations_have_names(document: Document, name: str, schema: Json) -> Breaches:
    for each in inside(schema):
        if "properties" in each or "enum" in each:
            what = "an object" if "properties" in each else "an enumeration"
            yield Breach(each, None, f"{name}: {what} must be a schema with a name of its own")


@schema_rule
def a_schema_has_a_type_and_a_text(document: Document, name: str, schema: Json) -> Breaches:
    if not schema.get("type") and not schema.get("allOf"):
        yield Breach(schema, None, f"{name} must have a type, or be made of others by allOf")
    if not schema.get("allOf") and not schema.get("description", "").strip():
        yield Breach(schema, "description", f"{name} must have a description")


@schema_rule
def a_choice_is_between_one_schema_and_null(document: Document, name: str, schema: Json) -> Breaches:
    for each in parts(schema):
        choice = each.get("oneOf")
        if choice is not None and (len(choice) != 2 or {"type": "null"} not in choice):
            yield Breach(each, "oneOf", f"{name}: oneOf must be between one schema and null")


@schema_rule
def keywords_and_formats_are_known(document: Document, name: str, schema: Json) -> Breaches:
    for each in parts(schema):
        for keyword in each:
            if keyword in MISREAD:
                yield Breach(each, keyword, f"{name}: the generator does not understand {keyword}")
            elif keyword not in KEYWORDS | EXTENSIONS.keys():
                hint = did_you_mean(keyword, KEYWORDS | EXTENSIONS.keys())
                yield Breach(each, keyword, f"{name}: {keyword} is no known keyword of a schema{hint}")
        if "format" in each and each["format"] not in FORMATS:
            hint = did_you_mean(str(each["format"]), FORMATS)
            yield Breach(each, "format", f"{name}: {each['format']} is no known format{hint}")


@schema_rule
def a_type_is_one_or_null_and_a_list_says_of_what(document: Document, name: str, schema: Json) -> Breaches:
    for each in parts(schema):
        kinds = each.get("type", [])
        others = [kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]
        if "type" in each and len(others) != (0 if kinds == "null" else 1):
            yield Breach(each, "type", f"{name}: a type must be one, or one and null")
        if "array" in others and not each.get("items"):
            yield Breach(each, "type", f"{name}: a list must have items")


@schema_rule
def values_of_an_enumeration_have_its_type(document: Document, name: str, schema: Json) -> Breaches:
    if "enum" not in schema:
        return
    kinds = schema.get("type", [])
    expected = [TYPES[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind in TYPES]
    if not schema["enum"]:
        yield Breach(schema, "enum", f"{name}: an enumeration must have a value")
    for index, value in enumerate(schema["enum"]):
        fits = any(isinstance(value, kind) for kind in expected) and isinstance(value, bool) == (bool in expected)
        if not fits:
            yield Breach(schema["enum"], index, f"{name}: the value {value!r} is not of the type of its enumeration")
        elif value in schema["enum"][:index]:
            yield Breach(schema["enum"], index, f"{name}: the value {value!r} stands in its enumeration twice")


@schema_rule
def required_and_usual_properties_exist(document: Document, name: str, schema: Json) -> Breaches:
    shape = document.shape_of(schema)
    for part in [schema, *schema.get("allOf", [])]:
        for index, each in enumerate(part.get("required", [])):
            if each not in shape.properties:
                hint = did_you_mean(each, shape.properties)
                yield Breach(part["required"], index, f"{name} requires {each}, which it does not have{hint}")
        for index, each in enumerate(part.get("x-usual", [])):
            if each not in part.get("properties", {}):
                hint = did_you_mean(each, part.get("properties", {}))
                yield Breach(part["x-usual"], index, f"{name} has no property {each}, which x-usual names{hint}")
            elif each in part.get("required", []):
                yield Breach(part["x-usual"], index, f"{name} requires {each}, so x-usual must not name it")


def _sent(document: Document) -> set[str]:
    return document.schemas_of(each.body.schema for each in document.operations if each.body)


def _answered(document: Document) -> set[str]:
    return document.schemas_of(each.answer.schema for each in document.operations)


@rule
def what_is_usual_is_said_of_answers_only(document: Document) -> Breaches:
    for name in sorted(_sent(document)):
        if "x-usual" in document.schemas[name]:
            yield Breach(document.schemas[name], "x-usual", f"{name} is sent, so it cannot have x-usual")


@rule
def optional_properties_of_requests_may_be_null(document: Document) -> Breaches:
    for name in sorted(_sent(document)):
        shape = document.shape_of(document.schemas[name])
        for inner, entry in shape.properties.items():
            if inner not in shape.required and not document.shape_of(entry).nullable:
                yield Breach(entry, None, f"{name}.{inner} is optional in a request, so it must allow null")


@rule
def an_object_is_either_sent_or_answered(document: Document) -> Breaches:
    for name in sorted(_sent(document) & _answered(document)):
        if document.shape_of(document.schemas[name]).type == "object":
            sentence = f"{name} is both sent and answered; split it in two, and name one as x-answer of the other"
            yield Breach(document.schemas[name], None, sentence)


@rule
def what_has_another_schema_in_the_answer_names_it(document: Document) -> Breaches:
    sent, answered = _sent(document), _answered(document)
    within = {component(inner) for name in sent for inner in inside(document.schemas[name])}
    pairs = {
        pair
        for operation in document.operations
        if operation.body and (data := document.shape_of(operation.answer.schema).properties.get("data"))
        for pair in _counterparts(document, operation.body.schema, data)
    }
    for name, schema in document.schemas.items():
        found = sorted(answer for one, answer in pairs if one == name and answer != name)
        answer = schema.get("x-answer")
        if answer is None:
            if found:
                yield Breach(schema, None, f"{name} must have x-answer: {found[0]}, which answers have for the same thing")
        elif answer not in document.schemas:
            hint = did_you_mean(answer, document.schemas)
            yield Breach(schema, "x-answer", f"{name}: there is no schema {answer}, which x-answer names{hint}")
        elif name not in within - answered:
            yield Breach(schema, "x-answer", f"{name} is not within a request, so it cannot have x-answer")
        elif answer not in answered - sent:
            yield Breach(schema, "x-answer", f"{name}: {answer}, which x-answer names, must be answered and not sent")
        elif document.shape_of(schema).type != document.shape_of(document.schemas[answer]).type:
            yield Breach(schema, "x-answer", f"{name} and {answer}, which x-answer names, must have the same type")
        elif found != [answer]:
            yield Breach(
                schema, "x-answer", f"{name}: answers do not have {answer} in its place, but {', '.join(found) or 'nothing'}"
            )


def _counterparts(document: Document, sent: Json, answered: Json) -> Iterator[tuple[str, str]]:
    """Iterate over the names of schemas at the same places within what is sent and what is answered."""
    one, other = document.shape_of(sent), document.shape_of(answered)
    inner: list[tuple[Any, Any]] = [
        (one.properties[name], other.properties[name]) for name in one.properties.keys() & other.properties.keys()
    ]
    inner += [(a, b) for a, b in ((one.items, other.items), (one.values, other.values)) if a and b]
    for a, b in inner:
        first, second = component(a), component(b)
        if first and second:
            yield first, second
        yield from _counterparts(document, a, b)
