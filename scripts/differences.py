"""The differences between a published definition and the document, operation by operation.

Free-form JSON of the document (config, auth, details ...) is not compared: the published definition fills it with the fields of
every service, which services.json has. Maps are published as objects whose properties stand for any name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from typing import Any, Final

from attrs import evolve, field, frozen
from definition import Definition, Part, required, types, values

from fivetran_facade._engine.exchange import has_second_version

PLACEHOLDERS: Final = ({"schema"}, {"table"}, {"column"}, {"property1", "property2"}, {"schema_name"}, {"table_name"})


class Severity(IntEnum):
    """The effect of a difference on those who use the client, most severe first."""

    BREAKING = 0
    READING = 1
    GONE = 2
    NEW = 3
    DEPRECATED = 4
    DETAIL = 5


@frozen(order=True)
class Difference:
    """One thing that the two do not have alike.

    Attributes:
        severity: The effect on users.
        operation: The operation, such as `GET /v1/groups`; or the document, or services, as a whole.
        place: The place within, such as `response.data.name`.
        what: The difference in words.
        owner: The shared schema that has the place, such as `Group.name`; empty if none has it.
    """

    severity: Severity
    operation: str
    place: str
    what: str
    owner: str = field(default="", eq=False, order=False)

    def __str__(self) -> str:
        return f"{self.operation}: {self.place} {self.what}"


# What a place has to say: how it differs, how severely, and in which shared schema.
Found = Iterator[tuple[str, str, Severity, str]]


def _types(part: Part) -> frozenset[str]:
    dated = part.node.get("format") == "date-time"
    return frozenset(f"{each} (date-time)" if dated and each == "string" else each for each in types(part) - {"null"})


# Limits and the like, which are compared as they are; a format only if it is not that of a number, nor said with the type.
_DETAILS: Final[dict[str, Callable[[Any], Any]]] = {
    "default": lambda value: value,
    "format": lambda value: None if value in ("date-time", "int32", "int64", "float", "double") else value,
    **dict.fromkeys(
        (
            "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly",
        ),
        lambda value: value,
    ),
}  # fmt: skip


def differences(published: Definition, documented: Definition) -> list[Difference]:
    """Return all differences, most severe first."""
    found = [*_whole(published, documented)]
    comparison = _Comparison(published, documented)
    for name in sorted(published.operations.keys() | documented.operations.keys()):
        if name not in documented.operations:
            found.append(Difference(Severity.NEW, name, "operation", "is published only"))
        elif name not in published.operations:
            found.append(Difference(Severity.GONE, name, "operation", "is in the document only"))
        else:
            for place, what, severity, owner in comparison.operation(name):
                found.append(Difference(severity, name, place, what, owner))
    return sorted(found)


def _whole(published: Definition, documented: Definition) -> Iterator[Difference]:
    for place, there, here in (
        ("servers", published.servers(), documented.servers()),
        ("security", published.security(), documented.security()),
    ):
        if there != here:
            yield Difference(Severity.BREAKING, "the API", place, _differ(there, here))


class _Comparison:
    """Compares an operation as it is published (a) with what the document has (b)."""

    def __init__(self, published: Definition, documented: Definition) -> None:
        self._published = published
        self._documented = documented

    def operation(self, name: str) -> Found:
        """Yield the differences of an operation."""
        a, b = self._published.operations[name], self._documented.operations[name]
        if bool(a.node.get("deprecated")) != bool(b.node.get("deprecated")):
            where = "as published" if a.node.get("deprecated") else "in the document"
            yield "operation", f"is deprecated {where}", Severity.DEPRECATED, ""
        there, here = self._published.security(a), self._documented.security(b)
        if there != here and "security" in {*a.node, *b.node}:
            yield "security", _differ(there, here), Severity.BREAKING, ""
        yield from self._parameters(name, a, b)
        yield from self._body(a, b)
        yield from self._response(a, b)

    def _parameters(self, name: str, a: Part, b: Part) -> Found:
        there, here = self._published.parameters(a), self._documented.parameters(b)
        counts = [sum(each.startswith("path ") for each in found) for found in (there, here)]
        if counts[0] != counts[1]:
            yield "path parameters", f"are {counts[0]} as published, {counts[1]} in the document", Severity.BREAKING, ""
        if accept := there.pop("header Accept", None):
            yield from self._accept(name, accept)
        for each in sorted(name for name in there | here if not name.startswith("path ")):
            yield from self._pair(each, there.get(each), here.get(each), sent=True, required=None)
            if each in there and each in here:
                one, other = (
                    self._published.resolved(self._published.inner(there[each], "schema")),
                    self._documented.resolved(self._documented.inner(here[each], "schema")),
                )
                yield from self._schema(each, one, other, sent=True, required=bool(here[each].node.get("required")))

    def _accept(self, name: str, accept: Part) -> Found:
        """Compare the version of the response that the definition asks for with the one that the client does."""
        schema = self._published.resolved(self._published.inner(accept, "schema")).node
        there = str(schema.get("default", schema.get("example", "")))
        path = name.partition(" ")[2].replace("{}", "x")
        here = "application/json;version=2" if has_second_version(path) else "application/json"
        if there and there != here:
            yield "header Accept", f"is {there} as published, {here} from the client", Severity.BREAKING, ""

    def _body(self, a: Part, b: Part) -> Found:
        one, other = self._published.body(a), self._documented.body(b)
        there, here = self._published.content(one), self._documented.content(other)
        if there.keys() != here.keys():
            yield "request", _differ(there, here), Severity.BREAKING, ""
        elif bool(one.node.get("required")) != bool(other.node.get("required")):
            yield "request", *_required(bool(one.node.get("required")), sent=True), ""
        for kind in sorted(there.keys() & here.keys()):
            yield from self._schema("request", *self._resolved(there[kind], here[kind]), sent=True, required=True)

    def _response(self, a: Part, b: Part) -> Found:
        (status, one), (documented, other) = self._published.success(a), self._documented.success(b)
        if status != documented:
            yield "status", f"is {status or 'nothing'} as published, {documented} in the document", Severity.READING, ""
        there, here = self._published.content(one), self._documented.content(other)
        if there.keys() != here.keys():
            yield "response", _differ(there, here), Severity.READING, ""
        for kind in sorted(there.keys() & here.keys()):
            yield from self._schema("response", *self._resolved(there[kind], here[kind]), sent=False, required=True)

    def _resolved(self, a: Part, b: Part) -> tuple[Part, Part]:
        return self._published.resolved(a), self._documented.resolved(b)

    def _pair(self, place: str, a: Part | None, b: Part | None, *, sent: bool, required: tuple[bool, bool] | None) -> Found:
        """Compare whether both have a parameter or property, whether they require it, and whether it is deprecated."""
        if a is None or b is None:
            part = a or b
            owner = part.owner if part else ""
            demanded = required[0] if required else bool(a and a.node.get("required"))
            if b is None and sent and demanded:
                yield place, "is published only, and required", Severity.BREAKING, owner
            elif b is None:
                yield place, "is published only", Severity.NEW, owner
            else:
                yield place, "is in the document only", Severity.GONE, owner
            return
        there, here = required or (bool(a.node.get("required")), bool(b.node.get("required")))
        if there != here:
            yield place, *_required(there, sent=sent), a.owner
        if bool(a.node.get("deprecated")) != bool(b.node.get("deprecated")):
            where = "as published" if a.node.get("deprecated") else "in the document"
            yield place, f"is deprecated {where}", Severity.DEPRECATED, a.owner

    def _schema(self, place: str, a: Part, b: Part, *, sent: bool, required: bool) -> Found:
        if "." in place and _is_free_form(b):
            return
        yield from _values_differ(place, a, b, sent=sent)
        if (there := _types(a)) != (here := _types(b)):
            yield place, _differ(there, here), Severity.BREAKING if sent else Severity.READING, a.owner
        null, known = ("null" in types(each) for each in (a, b))
        if null and not known:
            yield place, "may be null as published only", Severity.NEW if sent else Severity.READING, a.owner
        # The API takes null for what is optional in a request, and the document admits it everywhere.
        elif known and not null and (required or not sent):
            yield place, "may be null in the document only", Severity.DETAIL, a.owner
        for name, of in _DETAILS.items():
            one, other = of(a.node.get(name)), of(b.node.get(name))
            if one != other:
                what = f"has the {name} {_shown(one)} as published, {_shown(other)} in the document"
                yield place, what, Severity.DETAIL, a.owner
        if "items" in a.node or "items" in b.node:
            items = self._resolved(self._published.inner(a, "items", step="[]"), self._documented.inner(b, "items", step="[]"))
            yield from self._schema(f"{place}[]", *items, sent=sent, required=True)
        yield from self._members(place, a, b, sent=sent)

    def _members(self, place: str, a: Part, b: Part, *, sent: bool) -> Found:
        there, here = dict(self._published.properties(a)), dict(self._documented.properties(b))
        if not b.node.get("additionalProperties") or here:
            yield from self._properties(place, a, b, sent=sent)
            return
        each = self._documented.inner(b, "additionalProperties", step=".*")
        if set(there) in PLACEHOLDERS:
            owner = f"{a.owner}.*" if a.owner else ""
            yield place, "has keys that stand for any name as published, is a map in the document", Severity.DETAIL, a.owner
            stands = next(iter(there.values()))
            one = Part(stands.node, stands.place, owner, stands.within)
        elif a.node.get("additionalProperties"):
            one = self._published.inner(a, "additionalProperties", step=".*")
        else:
            yield from self._properties(place, a, b, sent=sent)
            return
        yield from self._schema(f"{place}.*", *self._resolved(one, each), sent=sent, required=True)

    def _properties(self, place: str, a: Part, b: Part, *, sent: bool) -> Found:
        there, here = dict(self._published.properties(a)), dict(self._documented.properties(b))
        needed = required(a), required(b)
        for name in sorted(there.keys() | here.keys()):
            demanded = (name in needed[0], name in needed[1])
            inner = f"{place}.{name}"
            one, other = there.get(name), here.get(name)
            if one is None or other is None:
                yield from self._pair(inner, one, other, sent=sent, required=demanded)
                continue
            resolved = self._resolved(one, other)
            marked = [
                evolve(whole, node={**whole.node, **_own(part)}) for whole, part in zip(resolved, (one, other), strict=True)
            ]
            yield from self._pair(inner, *marked, sent=sent, required=demanded)
            for found in self._schema(inner, *resolved, sent=sent, required=demanded[1]):
                # The name that a reader looks for is that of the property, not of the enumeration behind it.
                yield (*found[:3], one.owner if found[0] == inner and one.owner else found[3])


def _own(part: Part) -> dict[str, Any]:
    return {"deprecated": part.node["deprecated"]} if "deprecated" in part.node else {}


def _required(published: bool, *, sent: bool) -> tuple[str, Severity]:  # noqa: FBT001 - one of the two sides
    if published:
        return "is required as published only", Severity.BREAKING if sent else Severity.DETAIL
    return "is required in the document only", Severity.DETAIL


def _values_differ(place: str, a: Part, b: Part, *, sent: bool) -> Found:
    there, here = values(a), values(b)
    fewer = Severity.BREAKING if sent else Severity.DETAIL
    if bool(there) != bool(here):
        only, severity = ("as published", fewer) if there else ("in the document", Severity.DETAIL)
        yield place, f"has an enumeration only {only}: {_list(there | here)}", severity, a.owner
        return
    if there - here:
        yield place, f"has values only as published: {_list(there - here)}", Severity.NEW, a.owner
    if here - there:
        yield place, f"has values only in the document: {_list(here - there)}", fewer, a.owner


def _is_free_form(part: Part) -> bool:
    return not part.node.get("properties") and (not types(part) or part.node.get("additionalProperties") is True)


def _differ(there: Iterable[str], here: Iterable[str]) -> str:
    return f"is {_list(there)} as published, {_list(here)} in the document"


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


def _shown(value: object) -> str:
    return "none" if value is None else repr(value) if isinstance(value, str) else str(value)
