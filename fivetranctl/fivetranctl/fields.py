"""KEY=VALUE texts made into JSON: by the types that the service's fields have, else by what a text can only mean."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

import click

from .inputs import is_reference, read_json, read_object, referred
from .messages import warn_of_secret
from .values import is_object

Json = dict[str, Any]
Schema = Callable[[], Json | None]
_WORDS: Final = {"true": True, "false": False, "null": None}
_ARTICLES: Final = {
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "array": "a list in JSON",
    "object": "an object in JSON",
}
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,17}")


def guess(text: str) -> Any:
    """Return a truth value, null or an integer if a text is one to the letter; the text itself otherwise."""
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _INTEGER.fullmatch(text) else text


def assignment(text: str, flag: str) -> tuple[str, str, bool]:
    """Return key and value of KEY=VALUE, and True if it is KEY:=JSON.

    Raises:
        click.UsageError: The text is neither.
    """
    name, equals, value = text.partition("=")
    explicit = name.endswith(":")
    name = name.removesuffix(":")
    if not equals or not name:
        raise click.UsageError(f"{flag} must be KEY=VALUE, not {text!r}")
    return name, value, explicit


def fields(texts: tuple[str, ...], flag: str, schema: Schema) -> Json:
    """Return an object made of KEY=VALUE, KEY:=JSON, @FILE and JSON, in their order; a.b=c sets what is within.

    Args:
        texts: The values of the option, as often as it was repeated.
        flag: The option, for messages.
        schema: Returns the JSON Schema of the object, or None; called if a text may mean more than one thing.

    Raises:
        click.UsageError: A text is of none of these forms, or does not have the type of its field.
    """
    found: Json = {}
    for text in texts:
        if text.startswith("@") or text.lstrip().startswith("{") or text == "-":
            found |= read_object(text, flag)
            continue
        path, value, explicit = assignment(text, flag)
        if not all(path.split(".")):
            raise click.UsageError(f"{flag} {path}: a name before or after a dot is empty")
        target = found
        *outer, last = path.split(".")
        for step in outer:
            target = target.setdefault(step, {})
            if not is_object(target):
                raise click.UsageError(f"{flag} {path}: {step} has a value already")
        label = f"{flag} {path}"
        target[last] = read_json(value, label) if explicit else _value(value, path, label, schema)
    return found


def _value(text: str, path: str, label: str, schema: Schema) -> Any:
    from fivetran_api.secret_names import is_secret  # noqa: PLC0415 - help does without it

    hidden = is_secret(path.rpartition(".")[2])
    if is_reference(text):
        return referred(text, label)
    if hidden and text:
        warn_of_secret(label)
    if not _is_ambiguous(text):
        return text
    field = _field(schema(), path)
    if field is None:
        return text if hidden else guess(text)
    return _typed(text, field, label)


def _is_ambiguous(text: str) -> bool:
    """Return True if a text may be meant as something else than a text."""
    if text.lower() in _WORDS or text[:1] in ("[", "{"):
        return True
    try:
        float(text)
    except ValueError:
        return False
    return True


def _field(schema: Json | None, path: str) -> Json | None:
    """Return the schema of a field, given by its path; None if it is not known."""
    for name in path.split("."):
        known = (schema or {}).get("properties")
        schema = known.get(name) if is_object(known) else None
    return schema


def _typed(text: str, field: Json, label: str) -> Any:
    kind = field.get("type")
    if kind == "string":
        return text
    if text == "null":
        return None
    try:
        found = json.loads(text.lower() if kind == "boolean" else text)
    except ValueError:
        found = text
    matches = {
        "boolean": isinstance(found, bool),
        "integer": isinstance(found, int) and not isinstance(found, bool),
        "number": isinstance(found, int | float) and not isinstance(found, bool),
        "array": isinstance(found, list),
        "object": isinstance(found, dict),
    }
    if not matches.get(str(kind), True):
        raise click.UsageError(f"{label} must be {_ARTICLES[str(kind)]}, not {text!r}")
    return found if kind in matches else guess(text)
