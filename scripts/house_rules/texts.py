"""Rules of texts and examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from jsonschema import Draft202012Validator, FormatChecker

from api_document import Document, Json, Media, Operation
from faults import did_you_mean
from sources import is_array, is_object

from .rules import Breach, Breaches, operation_rule, parameter_rule, rule, schema_rule

# Words that make the first clause of a text one without a subject, such as "Whether it is paused".
HEADLESS: Final = frozenset(
    {"How", "That", "What", "Whatever", "When", "Where", "Whether", "Which", "Who", "Whoever", "Whose", "Why"}
)

# The first words of summaries. A new verb belongs here only if none of these says it.
IMPERATIVES: Final = frozenset({
    "Add", "Approve", "Block", "Cancel", "Change", "Connect", "Create", "Delete", "Download", "Drop", "Invalidate", "Invite",
    "List", "Read", "Register", "Reload", "Remove", "Rename", "Replace", "Resync", "Revoke", "Rotate", "Run", "Send", "Test",
    "Trigger", "Upgrade", "Upload",
})  # fmt: skip
# Verbs of operations whose summaries all begin alike.
ALIKE: Final = {"get": "Read", "list": "List"}


@operation_rule
def an_operation_has_a_summary_a_description_and_the_page_of_the_vendor(operation: Operation) -> Breaches:
    node = operation.node
    if not re.fullmatch(r"[A-Z][^\n]*[^\n.]\.", node.get("summary", "")):
        yield Breach(
            node, "summary", f"{operation} must have a summary, one sentence that begins with a capital and ends with a stop"
        )
    if not node.get("description", "").strip():
        yield Breach(node, "description", f"{operation} must have a description")
    if not re.match(r"https://fivetran\.com/docs/", node.get("externalDocs", {}).get("url", "")):
        yield Breach(node, "externalDocs", f"{operation} must have externalDocs with the url of Fivetran's page")
    success = node["responses"][str(operation.status)]
    if "$ref" not in success and not success["description"].strip():
        yield Breach(success, "description", f"{operation}: the success must have a description")


@operation_rule
def a_summary_begins_with_an_imperative(operation: Operation) -> Breaches:
    first = str(operation.node.get("summary", "")).partition(" ")[0].rstrip(",.:;")
    right = ALIKE.get(operation.id.partition("_")[0])
    if right and first != right:
        yield Breach(operation.node, "summary", f"{operation}: the summary must begin with {right}")
    elif first and first not in IMPERATIVES:
        sentence = f"{operation}: {first} is no known imperative for a summary to begin with{did_you_mean(first, IMPERATIVES)}"
        yield Breach(operation.node, "summary", sentence)


@operation_rule
def bodies_have_examples_that_their_schemas_know(operation: Operation) -> Breaches:
    bodies: list[tuple[str, Media, Json]] = [("success", operation.answer, operation.node["responses"][str(operation.status)])]
    if operation.body:
        bodies.append(("request", operation.body, operation.node["requestBody"]))
    for which, media, node in bodies:
        if not media.is_json:
            continue
        place = operation.document.resolve(node)["content"][media.kind]
        if media.example is None:
            yield Breach(place, None, f"{operation} must have an example of the {which}")
            continue
        for fault in _invalid(operation.document, media.schema, media.example):
            yield Breach(place, "example", f"{operation}: the example of the {which} is not valid, {fault}")
        for stranger in _strangers(operation.document, media, media.schema, media.example):
            yield Breach(
                place, "example", f"{operation}: the example of the {which} has {stranger}, which the schema does not know"
            )


@schema_rule
def each_property_is_described(document: Document, name: str, schema: Json) -> Breaches:
    """A property that refers to a schema has the text of that."""
    for part in [schema, *schema.get("allOf", [])]:
        for each, entry in part.get("properties", {}).items():
            if not (document.shape_of(entry).description or "").strip():
                yield Breach(part["properties"], each, f"{name}.{each} must have a description")


@parameter_rule
def a_parameter_is_described_and_has_a_valid_example(document: Document, name: str, parameter: Json) -> Breaches:
    if not parameter.get("description", "").strip():
        yield Breach(parameter, "description", f"the parameter {name} must have a description")
    if "example" not in parameter:
        yield Breach(parameter, None, f"the parameter {name} must have an example")
    else:
        for fault in _invalid(document, parameter["schema"], parameter["example"]):
            yield Breach(parameter, "example", f"the example of the parameter {name} is not valid, {fault}")


@parameter_rule
def a_parameter_of_an_enumeration_says_what_the_enumeration_says(document: Document, name: str, parameter: Json) -> Breaches:
    schema = document.resolve(parameter["schema"])
    if "enum" in schema and schema.get("description") != parameter.get("description"):
        sentence = f"the parameter {name} must have the text of its enumeration, which is what help() shows"
        yield Breach(parameter, "description", sentence)


@rule
def a_text_begins_with_a_noun_or_a_verb_and_ends_with_a_stop(document: Document) -> Breaches:
    """Texts become docstrings, help of the command line and pages, where a clause without a subject has nothing to lean on."""
    for holder, key in _texts(document.node):
        text = " ".join(str(holder[key]).split())
        first = text.split(maxsplit=1)[0] if text else ""
        shown = f'"{text if len(text) < 40 else f"{text[:37]}..."}"'
        if first.rstrip(",.;:") in HEADLESS:
            sentence = f"{shown} must begin with a noun phrase or an imperative, not with {first}"
            yield Breach(holder, key, sentence)
        elif text and not re.match("[A-Z0-9`]", text):
            yield Breach(holder, key, f"{shown} must begin with a capital, a digit or a name in backticks")
        if text and key == "description" and not text.endswith("."):
            yield Breach(holder, key, f"{shown} must end with a full stop")


def _texts(node: Any, *, named: bool = False) -> Iterator[tuple[Json, str]]:
    """Iterate over the places of summaries and descriptions, but for those in examples, which are data.

    Args:
        node: The node to look through.
        named: True if the keys of the node are names of properties, which may be any.
    """
    if is_array(node):
        for each in node:
            yield from _texts(each)
    elif is_object(node):
        for key, value in node.items():
            if not named and key in ("summary", "description"):
                yield node, key
            elif named or key != "example":
                yield from _texts(value, named=key == "properties" and not named)


def _invalid(document: Document, schema: Json, value: Any) -> Iterator[str]:
    components = {"schemas": document.schemas}
    validator: Any = Draft202012Validator({**schema, "components": components}, format_checker=FormatChecker(["date-time"]))
    for error in validator.iter_errors(value):
        yield f"{error.json_path}: {shortened(error)}"


def _strangers(document: Document, media: Media, schema: Json, value: Any, place: str = "$") -> Iterator[str]:
    """Iterate over the places of properties that a schema does not know."""
    shape = document.shape_of(schema)
    if is_array(value):
        for item in value:
            yield from _strangers(document, media, shape.items or {}, item, f"{place}[]")
    elif is_object(value) and shape.type:
        for name, inner in value.items():
            known = shape.properties.get(name, shape.values)
            if known is None:
                yield f"{place}.{name}"
            else:
                yield from _strangers(document, media, known, inner, f"{place}.{name}")


def shortened(error: Any) -> str:
    """Return the message of a validation error in one line; what is not valid is cut if it is long."""
    shown = repr(error.instance)
    short = shown if len(shown) < 60 else f"{shown[:40]}..."
    message = str(error.message).replace(shown, short)
    line = " ".join(message.split())
    return line if len(line) < 300 else f"{line[:300]}..."
