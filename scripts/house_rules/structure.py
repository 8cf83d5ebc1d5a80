"""Check that the document can be read at all: its structure as OpenAPI 3.1, and its references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from jsonschema import Draft202012Validator, exceptions
from openapi_spec_validator.schemas.utils import get_schema_content

from api_document import METHODS, SCHEMAS, Document, Json
from faults import did_you_mean
from sources import is_array, is_object, objects

from .rules import EXTENSIONS, Breach, Breaches
from .texts import shortened

# Its stubs lack a type.
_best_match: Any = exceptions.best_match  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_OPENAPI: Final[dict[str, Any]] = dict(get_schema_content("3.1"))
_WORDS: Final = {
    word: frozenset(definition.get("properties", {})) for word, definition in {**_OPENAPI["$defs"], "": _OPENAPI}.items()
}
_KNOWN: Final = frozenset[str]().union(*_WORDS.values())
# The kind of component that a reference leads to, by where it stands; anywhere else, a schema.
_LISTS: Final = {"parameters": "parameters", "responses": "responses", "requestBody": "requestBodies", "headers": "headers"}


def malformed(document: Document) -> Breaches:
    """Yield what is not OpenAPI 3.1."""
    validator: Any = Draft202012Validator(_OPENAPI)
    errors: list[Any] = [_deepest(error) for error in validator.iter_errors(document.node)]
    ordinary = [error for error in errors if error.validator != "unevaluatedProperties"]
    for error in ordinary:
        yield _breach(document.node, list(error.absolute_path), shortened(error))
    for error in errors:
        if error.validator == "unevaluatedProperties" and is_object(error.instance):
            # Properties that are known are named too if another of the same object is wrong.
            for name in error.instance:
                if name not in _KNOWN and not name.startswith("x-"):
                    sentence = f"{name} is not known here{did_you_mean(name, _KNOWN)}"
                    yield _breach(document.node, [*error.absolute_path, name], sentence)
    yield from _extensions(document)
    schemas: Any = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for node, key, schema in _schemas(document):
        if not is_object(schema):
            yield Breach(node, key, f"a schema must be an object, not {type(schema).__name__}")
            continue
        for error in schemas.iter_errors(schema):
            inner = _deepest(error)
            yield _breach(schema, list(inner.absolute_path), shortened(inner))
        yield from _truths(schema)


def _extensions(document: Document) -> Breaches:
    for node in objects(document.node):
        for word in EXTENSIONS.keys() & node.keys():
            value: Any = node[word]
            texts = value if is_array(value) and EXTENSIONS[word] == "a list of texts" else [value]
            if (texts is value) != (EXTENSIONS[word] == "a list of texts") or not all(isinstance(text, str) for text in texts):
                yield Breach(node, word, f"{word} must be {EXTENSIONS[word]}")


def _truths(schema: Any) -> Breaches:
    """Yield true and false in place of schemas, which JSON Schema has and nothing here reads."""
    held: list[tuple[Any, Any, Any]] = []
    for key in ("properties", "allOf", "oneOf"):
        inner = schema.get(key)
        pairs = inner.items() if is_object(inner) else enumerate(inner) if is_array(inner) else ()
        held += [(inner, place, each) for place, each in pairs]
    held += [(schema, key, schema[key]) for key in ("items", "additionalProperties") if key in schema]
    for holder, place, each in held:
        if is_object(each):
            yield from _truths(each)
        elif isinstance(each, bool) and place != "additionalProperties":
            yield Breach(holder, place, f"{place}: a schema must be an object, not {str(each).lower()}")


def _schemas(document: Document) -> Iterator[tuple[Any, str | int, Any]]:
    """Iterate over the schemas that stand outside of others, with what they stand in."""
    named = document.components.get("schemas", {})
    yield from ((named, name, schema) for name, schema in named.items())
    yield from _used([document.node.get("paths"), *(held for kind, held in document.components.items() if kind != "schemas")])


def _used(node: Any) -> Iterator[tuple[Any, str | int, Any]]:
    if is_object(node):
        if "schema" in node:
            yield node, "schema", node["schema"]
        node = [value for key, value in node.items() if key not in ("example", "schema")]
    if is_array(node):
        for each in node:
            yield from _used(each)


def _deepest(error: Any) -> Any:
    """Return the error within a choice that explains it best."""
    while error.context and (inner := _best_match(error.context)):
        error = inner
    return error


def _breach(node: Any, path: list[str | int], sentence: str) -> Breach:
    """Return a breach at a path within a node."""
    holder: Any = None
    inner: Any = node
    for step in path:
        holder, inner = inner, inner[step]
    where = "/".join(map(str, path))
    said = f"{where}: {sentence}" if where else sentence
    return Breach(inner, None, said) if is_object(inner) or is_array(inner) else Breach(holder, path[-1], said)


def lost(document: Document) -> Breaches:
    """Yield references that lead nowhere, to a component of another kind, or back to themselves."""
    yield from _lost(document, document.node, "schemas")
    for name, schema in document.components.get("schemas", {}).items():
        if _stands_for_itself(document, schema, frozenset({name})):
            yield Breach(schema, None, f"{name} stands for itself")


def _lost(document: Document, node: Any, kind: str) -> Breaches:
    if is_array(node):
        for each in node:
            yield from _lost(document, each, kind)
    if not is_object(node):
        return
    reference = node.get("$ref")
    if isinstance(reference, str) and kind != "properties":
        sentence = _misled(document, reference, kind)
        if sentence:
            yield Breach(node, "$ref", sentence)
    elif reference is not None and kind != "properties":
        yield Breach(node, "$ref", "a $ref must be a text")
    for key, value in node.items():
        if key == "example" and kind != "properties":
            continue
        inner = "schemas" if kind == "properties" else _LISTS.get(key, "properties" if key == "properties" else kind)
        yield from _lost(document, value, "schemas" if key in ("schema", "schemas") else inner)


def _misled(document: Document, reference: str, kind: str) -> str | None:
    start = f"#/components/{kind}/"
    entries = document.components.get(kind, {})
    if not reference.startswith(start):
        section = reference.removeprefix("#/components/").partition("/")[0]
        return f"{reference} must begin with {start}{did_you_mean(section, [kind])}"
    name = reference.removeprefix(start)
    return None if name in entries else f"there is no {name} in {kind}{did_you_mean(name, entries)}"


def incomplete(document: Document, broken: set[int]) -> Breaches:
    """Yield operations without what every rule reads: an id, a tag, a method, and one body in an answer.

    Args:
        document: The document.
        broken: The identities (`id`, any integer) of objects and lists of which more is known to be wrong.
    """
    for path, item in document.node.get("paths", {}).items():
        for method in METHODS if is_object(item) and id(item) not in broken else ():
            node: Any = item.get(method)
            if is_object(node) and id(node) not in broken:
                yield from _incomplete(node, str(node.get("operationId") or f"{method.upper()} {path}"))


def _incomplete(node: Json, what: str) -> Breaches:
    for key in ("operationId", "tags", "x-method", "responses"):
        if not node.get(key):
            yield Breach(node, None, f"{what} must have {key}")
    responses: Json = node.get("responses") or {}
    successes = [status for status in responses if status.startswith("2")]
    if responses and not any(status.isdigit() for status in successes):
        yield Breach(node, "responses", f"{what} must have a success, such as 200")
    bodies = [(responses, status) for status in successes]
    bodies += [(node, "requestBody")] if "requestBody" in node else []
    for holder, key in bodies:
        content = holder[key].get("content") if is_object(holder[key]) else None
        media: list[Any] = list(content.values()) if is_object(content) else []
        if len(media) != 1 or not is_object(media[0]) or "schema" not in media[0]:
            yield Breach(holder, key, f"{what}: {key} must have one content with a schema")


def _stands_for_itself(document: Document, schema: Any, within: frozenset[str]) -> bool:
    if not is_object(schema):
        return False
    for part in [schema, *schema.get("allOf", []), *schema.get("oneOf", [])]:
        name = str(part.get("$ref", "")).removeprefix(SCHEMAS) if is_object(part) else ""
        if name in within:
            return True
        if name and name in document.schemas and _stands_for_itself(document, document.schemas[name], within | {name}):
            return True
    return False
