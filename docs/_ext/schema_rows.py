"""Rows of tables that describe schemas: types in words, limits, defaults, and what is always there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documented import Document, Json

# How deep the properties of properties are listed.
DEPTH = 3
_LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "{} or more characters",
    "maxLength": "{} characters at most",
    "pattern": "matches `{}`",
    "minItems": "at least {} of them",
    "maxItems": "{} of them at most",
}
# The document words defaults alike, for its texts become docstrings too.
_DEFAULT = re.compile(r"\s*The API's default(?:, with neither,)? is ([^\s.;]+)([.;] ?)")


def flat(text: str) -> str:
    """Return a text in one line, safe in a table."""
    return re.sub(r"\s+", " ", text).strip().replace("|", "\\|")


def code(value: object) -> str:
    """Return a value as code, safe in a table; an empty text has quotes around it."""
    text = str(value).replace("|", "\\|") or '""'
    return f"`{text}`"


def type_of(document: Document, schema: Json) -> str:
    """Return the type of a value in words, with its limits."""
    schema = document.resolved(schema)
    kinds = schema.get("type", "object" if "properties" in schema else "any")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    names = [_name(str(kind), schema) for kind in kinds if kind != "null"]
    values = schema.get("additionalProperties")
    if "items" in schema:
        unique = "different " if schema.get("uniqueItems") else ""
        names = [f"list of {unique}{type_of(document, schema['items'])}"]
    elif isinstance(values, dict) and values and not schema.get("properties"):
        names = [f"map of {type_of(document, values)}"]
    if "enum" in schema:
        names = [", ".join(code(value) for value in schema["enum"] if value is not None)]
    null = " or null" if "null" in kinds or schema.get("nullable") or None in schema.get("enum", ()) else ""
    limits = [text.format(schema[name]) for name, text in _LIMITS.items() if name in schema]
    return ", ".join([" or ".join(names) + null, *limits])


def _name(kind: str, schema: Json) -> str:
    if kind == "string":
        return {"date-time": "timestamp", "date": "date", "password": "string, secret", "uri": "URL"}.get(
            schema.get("format", ""), kind
        )
    return kind


def described(text: str, schema: Json) -> tuple[str, str]:
    """Return a text without the sentence on the default, and the default in code, or an empty string."""
    if "default" in schema:
        return flat(text), code(schema["default"])
    text = flat(text)
    if found := _DEFAULT.search(text):
        rest = text[found.end() :]
        return f"{text[: found.start()]} {rest[:1].upper()}{rest[1:]}".strip(), f"`{found[1]}`"
    return text, ""


def sent(document: Document, schema: Json, names: dict[str, str], before: str = "", depth: int = 1) -> Iterator[str]:
    """Iterate over the rows of a body's properties, those within others too: name, type, default, text.

    Args:
        document: The document.
        schema: The schema of the body.
        names: The arguments of the method by the properties that they fill.
        before: The beginning of the names of properties.
        depth: The level of the body, 1 or more; 1 for the outermost.
    """
    schema = document.resolved(schema)
    for name, entry in schema.get("properties", {}).items():
        inner = document.resolved(entry)
        text, default = described(entry.get("description") or inner.get("description", ""), inner)
        if name in schema.get("required", ()):
            default = "needed"
        renamed = f", in Python `{names[name]}`" if not before and names.get(name, name) != name else ""
        yield f"| `{before}{name}`{renamed} | {type_of(document, entry)} | {default} | {text} |"
        deeper, mark = _within(document, inner)
        if deeper.get("properties") and depth < DEPTH:
            yield from sent(document, deeper, names, f"{before}{name}{mark}.", depth + 1)


def answered(document: Document, schema: Json, before: str = "", depth: int = 1) -> Iterator[str]:
    """Iterate over the rows of an answer's properties, those within others too: name, type, yes if it is always there, text."""
    schema = document.resolved(schema)
    always = {*schema.get("required", ()), *schema.get("x-usual", ())}
    for name, entry in schema.get("properties", {}).items():
        inner = document.resolved(entry)
        text = flat(entry.get("description") or inner.get("description", ""))
        yield f"| `{before}{name}` | {type_of(document, entry)} | {'yes' if name in always else ''} | {text} |"
        deeper, mark = _within(document, inner)
        if deeper.get("properties") and depth < DEPTH:
            yield from answered(document, deeper, f"{before}{name}{mark}.", depth + 1)


def _within(document: Document, schema: Json) -> tuple[Json, str]:
    """Return the schema of what a list, map or object holds, and how a name goes on to it."""
    values = schema.get("additionalProperties")
    if "items" in schema:
        return document.resolved(schema["items"]), "[]"
    if isinstance(values, dict) and values:
        return document.resolved(values), ".*"
    return schema, ""
