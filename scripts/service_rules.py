"""The rules of openapi/services.json: a fault in it is a sentence with its line, not code that cannot be used."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator

from faults import Fault, Place
from services import PARTS, REQUESTS, module_of
from sources import is_object

Json = dict[str, Any]

_NAMES: Final = {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}}
_FIELD: Final = {
    "type": "object",
    "required": ["type"],
    "additionalProperties": False,
    "properties": {
        "type": {"enum": ["string", "integer", "number", "boolean", "object", "array"]},
        "format": {"enum": ["password", "date-time"]},
        "enum": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": ["string", "integer", "boolean"]}},
        "default": {"type": ["string", "integer", "boolean"]},
        "readOnly": {"const": True},
        "required": _NAMES,
        "anyOf": {"type": "array", "items": {"type": "object", "required": ["required"], "properties": {"required": _NAMES}}},
        "properties": {
            "type": "object",
            "propertyNames": {"pattern": r"\A[A-Za-z0-9_]+\Z"},
            "additionalProperties": {"$ref": "#/$defs/field"},
        },
        "items": {"$ref": "#/$defs/field"},
    },
}
_SERVICE: Final = {
    "type": "object",
    "required": ["config"],
    "additionalProperties": False,
    "properties": {
        "named_by": _NAMES | {"maxItems": 3},
        "permanent": _NAMES,
        **{part: {"allOf": [{"$ref": "#/$defs/field"}, {"properties": {"type": {"const": "object"}}}]} for part in PARTS},
    },
}
_SHAPE: Final = {
    "type": "object",
    "required": list(REQUESTS),
    "additionalProperties": False,
    "properties": {
        resource: {
            "type": "object",
            "propertyNames": {"pattern": r"\A[A-Za-z0-9][A-Za-z0-9_]*\Z"},
            "additionalProperties": {"$ref": "#/$defs/service"},
        }
        for resource in REQUESTS
    },
    "$defs": {"service": _SERVICE, "field": _FIELD},
}


def service_faults(source: Path) -> list[Fault]:
    """Return all faults of services.json, by line.

    Args:
        source: The file, which is named by its folder and its name.
    """
    file = "/".join(source.parts[-2:])
    twice: list[str] = []

    def once(pairs: list[tuple[str, Any]]) -> Json:
        twice.extend(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        return dict(pairs)

    try:
        text = source.read_text(encoding="utf-8")
        facts: object = json.loads(text, object_pairs_hook=once)
        json.dumps(facts, ensure_ascii=False).encode()  # half a character can be escaped, but not written
    except FileNotFoundError:
        return [Fault(Place(file), "is missing: scripts/services makes it")]
    except json.JSONDecodeError as fault:
        return [Fault(Place(file, fault.lineno), f"this is no JSON: {fault.msg}")]
    except (OSError, ValueError, RecursionError) as fault:
        return [Fault(Place(file), f"this cannot be read: {fault}")]
    found = [(_last_line(text, name), f"{name} stands here twice") for name in twice]
    found += [(_line(text, path), sentence) for path, sentence in _breaches(facts)]
    return sorted({Fault(Place(file, line), " ".join(sentence.split())) for line, sentence in found})


def _breaches(facts: object) -> Iterator[tuple[list[str], str]]:
    """Yield what is wrong, with the names that lead to it."""
    found = False
    validator: Any = Draft202012Validator(_SHAPE)
    for error in validator.iter_errors(facts):
        found = True
        path = [str(step) for step in error.absolute_path]
        yield path, f"{'/'.join(path) or 'the file'}: {error.message[:200]}"
    if found or not is_object(facts):
        return
    modules: dict[str, str] = {}
    for resource, services in facts.items():
        for name, service in services.items():
            first = modules.setdefault(module_of(name), name)
            if first != name:
                yield [resource, name], f"{name} and {first} would have the same module"
            yield from _unknown_fields([resource, name], service)


def _unknown_fields(path: list[str], service: Json) -> Iterator[tuple[list[str], str]]:
    """Yield the fields that are listed and not described."""
    config: Json = service["config"]
    known: Mapping[str, Any] = config.get("properties", {})
    choices: Iterable[Json] = config.get("anyOf", ())
    listed = [*service.get("named_by", ()), *service.get("permanent", ()), *config.get("required", ())]
    listed += [name for choice in choices for name in choice["required"]]
    for name in sorted(set(listed).difference(known)):
        yield path, f"{'/'.join(path)} lists {name}, which its config does not have"


def _line(text: str, path: list[str]) -> int:
    """Return the line of what some names lead to; the names stand one after the other."""
    place = 0
    for name in path:
        found = re.compile(rf"{re.escape(json.dumps(name))}\s*:").search(text, place)
        if found:  # an index has no name
            place = found.start()
    return text.count("\n", 0, place) + 1


def _last_line(text: str, name: str) -> int:
    return text.count("\n", 0, text.rfind(f"{json.dumps(name)}:")) + 1
