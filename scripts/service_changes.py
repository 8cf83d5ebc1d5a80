"""The differences between the services of a published definition and those in openapi/services.json."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from differences import Difference, Severity

from services import PARTS, REQUESTS, facts_of
from sources import is_object

Json = dict[str, Any]
_SERVICES: Final = "services"


def changes(definition: Json, recorded: Json) -> list[Difference]:
    """Return what is new, gone or changed among services and their fields.

    Args:
        definition: The published definition.
        recorded: The content of openapi/services.json.

    Raises:
        Rejected: The definition describes services in another way than before.
    """
    components = definition.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    if not is_object(schemas) or not {*REQUESTS.values()} & schemas.keys():
        return [Difference(Severity.GONE, _SERVICES, "all", "are in services.json only")]
    published = facts_of(definition)
    return sorted(change for resource in recorded for change in _resource(resource, published[resource], recorded[resource]))


def _resource(resource: str, published: Json, recorded: Json) -> Iterator[Difference]:
    for name in sorted(published.keys() | recorded.keys()):
        operation = f"{_SERVICES} {resource}"
        if name not in recorded:
            yield Difference(Severity.NEW, operation, name, "is published only")
        elif name not in published:
            yield Difference(Severity.GONE, operation, name, "is in services.json only")
        elif published[name] != recorded[name]:
            for severity, place, what in _service(published[name], recorded[name]):
                yield Difference(severity, operation, f"{name}.{place}" if place else name, what)


def _service(published: Json, recorded: Json) -> Iterator[tuple[Severity, str, str]]:
    meanings = {"named_by": "the fields that name a connection are", "permanent": "the fields that cannot change are"}
    for word, meaning in meanings.items():
        there, here = published.get(word, []), recorded.get(word, [])
        if there != here:
            yield Severity.DETAIL, "", f"{meaning} {_list(there)} as published, {_list(here)} in services.json"
    there, here = dict(_fields(published)), dict(_fields(recorded))
    for place in sorted(there.keys() | here.keys()):
        if place not in here:
            if there[place]["required"]:
                yield Severity.BREAKING, place, "is published only, and required"
            else:
                yield Severity.NEW, place, "is published only"
        elif place not in there:
            yield Severity.GONE, place, "is in services.json only"
        else:
            yield from _field(place, there[place], here[place])


def _field(place: str, there: Json, here: Json) -> Iterator[tuple[Severity, str, str]]:
    if there["type"] != here["type"]:
        yield Severity.BREAKING, place, f"is {there['type']} as published, {here['type']} in services.json"
    for name, severity in (("required", Severity.BREAKING), ("secret", Severity.READING), ("for answers", Severity.DETAIL)):
        if there[name] and not here[name]:
            yield severity, place, f"is {name} as published only"
        elif here[name] and not there[name]:
            yield Severity.DETAIL, place, f"is {name} in services.json only"
    if new := there["enum"] - here["enum"]:
        yield Severity.NEW, place, f"has values only as published: {_list(new)}"
    if gone := here["enum"] - there["enum"]:
        yield Severity.BREAKING, place, f"has values only in services.json: {_list(gone)}"


def _fields(service: Json) -> Iterator[tuple[str, Json]]:
    for part in PARTS:
        if part in service:
            yield from _within(part, service[part], required=False)


def _within(place: str, schema: Json, *, required: bool) -> Iterator[tuple[str, Json]]:
    yield (
        place,
        {
            "type": schema.get("type", "anything"),
            "required": required,
            "secret": schema.get("format") == "password",
            "for answers": schema.get("readOnly", False),
            "enum": frozenset(map(str, schema.get("enum", ()))),
        },
    )
    for name, inner in schema.get("properties", {}).items():
        yield from _within(f"{place}.{name}", inner, required=name in schema.get("required", ()))
    if "items" in schema:
        yield from _within(f"{place}[]", schema["items"], required=False)


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
