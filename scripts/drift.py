"""Compare the document with a published definition of the API, operation by operation.

Says what only the published definition has, what only the document has, and what differs: parameters, properties, types,
values of enumerations, what is required. Deliberate corrections stand in openapi/corrections.yaml, each with its reason and
evidence; they are left out. So is null for an optional property of a request: the API takes it, and the document admits it
everywhere. The exit status is 1 if anything is new, or if a correction corrects nothing any more.

Free-form JSON of the document (config, auth, details ...) is not looked into: the published definition fills it with the
fields of every service, which the metadata tell anyway.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml

from api_document import METHODS
from faults import Rejected
from sources import DOCUMENT, join

CORRECTIONS = DOCUMENT / "corrections.yaml"
# Maps are published as objects with a property or two that stand for any name.
PLACEHOLDERS = ({"schema"}, {"table"}, {"column"}, {"property1", "property2"}, {"schema_name"}, {"table_name"})

_NULL = frozenset({"null"})

Schema = dict[str, Any]


class Difference(NamedTuple):
    """One thing that the two do not have alike."""

    operation: str
    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.place} {self.what}"


class Definition:
    """An OpenAPI document with its operations by method and path, parameter names left out of the paths."""

    def __init__(self, document: Schema) -> None:
        self._document = document
        self.operations: dict[str, Schema] = {}
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = {**item[method]}
                    operation["parameters"] = [*item.get("parameters", ()), *operation.get("parameters", ())]
                    self.operations[f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path).rstrip('/')}"] = operation

    def resolved(self, node: Schema | None) -> Schema:
        """The node with references followed, allOf merged, and "this or null" written as a list of types."""
        node = node or {}
        while "$ref" in node:
            target: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        if "allOf" in node:
            merged: Schema = {key: value for key, value in node.items() if key != "allOf"}
            merged["properties"] = {**merged.get("properties", {})}
            merged["required"] = [*merged.get("required", ())]
            for part in map(self.resolved, node["allOf"]):
                merged["properties"] |= part.get("properties", {})
                merged["required"] += part.get("required", ())
                merged = {**{key: value for key, value in part.items() if key not in merged}, **merged}
            node = {key: value for key, value in merged.items() if value != {} or key != "properties"}
        for choice in ("oneOf", "anyOf"):
            options = [self.resolved(option) for option in node.get(choice, ())]
            others = [option for option in options if option.get("type") != "null"]
            if len(others) == 1:
                rest = {key: value for key, value in node.items() if key != choice}
                node = {**others[0], **rest, "type": [*types(others[0]), *(["null"] if len(options) > 1 else [])]}
        return node


def types(schema: Schema) -> list[str]:
    """The JSON types that a schema admits; empty where it admits any."""
    declared: list[str] | str = schema.get("type", "object" if "properties" in schema else [])
    return declared if isinstance(declared, list) else [declared]


def differences(theirs: Definition, ours: Definition) -> Iterator[Difference]:
    """Return the differences between two definitions."""
    comparison = _Comparison(theirs, ours)
    for name in sorted(theirs.operations.keys() | ours.operations.keys()):
        if name not in ours.operations:
            yield Difference(name, "operation", "is published only")
        elif name not in theirs.operations:
            yield Difference(name, "operation", "is in the document only")
        else:
            for place, what in comparison.operation(theirs.operations[name], ours.operations[name]):
                yield Difference(name, place, what)


Found = Iterator[tuple[str, str]]


class _Comparison:
    """Compares what is published (a) with what the document has (b)."""

    def __init__(self, theirs: Definition, ours: Definition) -> None:
        self._theirs = theirs
        self._ours = ours

    def operation(self, a: Schema, b: Schema) -> Found:
        """Parameters, body and success of one operation."""
        if bool(a.get("deprecated")) != bool(b.get("deprecated")):
            yield "operation", "is deprecated " + ("as published" if a.get("deprecated") else "in the document")
        yield from self._parameters(a, b)
        parts = (
            ("request", self._theirs.resolved(a.get("requestBody")), self._ours.resolved(b.get("requestBody"))),
            ("response", _success(self._theirs, a), _success(self._ours, b)),
        )
        for part, one, other in parts:
            kinds = [set[str](each.get("content", ())) for each in (one, other)]
            if kinds[0] != kinds[1]:
                yield part, f"is {_list(kinds[0])} as published, {_list(kinds[1])} in the document"
            for kind in sorted(kinds[0] & kinds[1]):
                yield from self._schema(one["content"][kind].get("schema"), other["content"][kind].get("schema"), part)

    def _parameters(self, a: Schema, b: Schema) -> Found:
        published = _named(map(self._theirs.resolved, a["parameters"]))
        documented = _named(map(self._ours.resolved, b["parameters"]))
        counts = [sum(name.startswith("path ") for name in each) for each in (published, documented)]
        if counts[0] != counts[1]:
            yield "path parameters", f"are {counts[0]} as published, {counts[1]} in the document"
        for name in sorted(name for name in published | documented if not name.startswith("path ")):
            if name == "header Accept":
                continue  # the client sends it with every request
            if name not in documented:
                yield name, "is published only"
            elif name not in published:
                yield name, "is in the document only"
            else:
                one, other = published[name], documented[name]
                yield from _required(name, bool(one.get("required")), bool(other.get("required")))
                yield from self._schema(one.get("schema"), other.get("schema"), name)

    def _schema(self, a: Schema | None, b: Schema | None, place: str, ignored: frozenset[str] = frozenset()) -> Found:
        a, b = self._theirs.resolved(a), self._ours.resolved(b)
        if "." in place and _free_form(b):
            return
        there, here = _types(a) - ignored, _types(b) - ignored
        if there != here:
            yield place, f"is {_list(there)} as published, {_list(here)} in the document"
        yield from _values(a, b, place)
        if "items" in a or "items" in b:
            yield from self._schema(a.get("items"), b.get("items"), f"{place}[]")
        each: Schema | None = b.get("additionalProperties") or None
        if each is None or b.get("properties"):
            yield from self._properties(a, b, place)
        elif set(a.get("properties", ())) in PLACEHOLDERS:
            yield place, "has keys that stand for any name as published, is a map in the document"
            yield from self._schema(next(iter(a["properties"].values())), each, f"{place}.*")
        elif isinstance(a.get("additionalProperties"), dict):
            yield from self._schema(a["additionalProperties"], each, f"{place}.*")
        else:
            yield from self._properties(a, b, place)

    def _properties(self, a: Schema, b: Schema, place: str) -> Found:
        published: dict[str, Schema] = a.get("properties", {})
        documented: dict[str, Schema] = b.get("properties", {})
        for name in sorted(published.keys() | documented.keys()):
            inner = f"{place}.{name}"
            if name not in documented:
                yield inner, "is published only"
            elif name not in published:
                yield inner, "is in the document only"
            else:
                required = name in b.get("required", ())
                yield from _required(inner, name in a.get("required", ()), required)
                may_be_null = place.startswith("request") and not required
                yield from self._schema(published[name], documented[name], inner, _NULL if may_be_null else frozenset())


def _required(place: str, there: bool, here: bool) -> Found:  # noqa: FBT001 - the two sides
    if there != here:
        yield place, "is required " + ("as published only" if there else "in the document only")


def _values(a: Schema, b: Schema, place: str) -> Found:
    there, here = ({str(value) for value in each.get("enum", ()) if value is not None} for each in (a, b))
    if bool(there) != bool(here):
        yield place, f"has an enumeration only {'as published' if there else 'in the document'}: {_list(there | here)}"
    else:
        for only, word in ((there - here, "as published"), (here - there, "in the document")):
            if only:
                yield place, f"has values only {word}: {_list(only)}"


def _success(of: Definition, operation: Schema) -> Schema:
    answers = [of.resolved(answer) for status, answer in operation["responses"].items() if str(status).startswith("2")]
    return next((answer for answer in answers if answer.get("content")), answers[0] if answers else {})


def _named(parameters: Iterable[Schema]) -> dict[str, Schema]:
    return {f"{each['in']} {each['name']}": each for each in parameters}


def _free_form(schema: Schema) -> bool:
    return not schema.get("properties") and (not types(schema) or schema.get("additionalProperties") is True)


def _types(schema: Schema) -> set[str]:
    dated = schema.get("format") == "date-time"
    return {f"{each} (date-time)" if dated and each == "string" else each for each in types(schema)}


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


def corrections(file: Path = CORRECTIONS) -> set[Difference]:
    """The differences that are there on purpose."""
    recorded: list[Schema] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {
        Difference(operation, place, what)
        for correction in recorded
        for place, kinds in correction["differences"].items()
        for what, operations in kinds.items()
        for operation in operations
    }


def read(source: str) -> Schema:
    """A definition from a file or an http(s) address, JSON or YAML."""
    try:
        if source.startswith(("http://", "https://")):
            text = httpx.get(source, timeout=60, follow_redirects=True).raise_for_status().text
        else:
            text = Path(source).read_text(encoding="utf-8")
        found: Schema | None = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=yaml.CSafeLoader)
    except (OSError, httpx.HTTPError, ValueError, yaml.YAMLError) as fault:
        raise Rejected(f"{source} cannot be read: {fault}") from None
    if not isinstance(found, dict) or not isinstance(found.get("paths"), dict):
        raise Rejected(f"{source} is no OpenAPI document: it has no paths")
    return found


def main() -> int:
    """Compare, and print what is new."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("published", metavar="FILE-or-URL", help="the published definition, JSON or YAML")
    parser.add_argument("--all", action="store_true", help="also say what is corrected on purpose")
    options = parser.parse_args()
    try:
        found = list(differences(Definition(read(options.published)), Definition(join())))
    except Rejected as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    known = corrections()
    new = [each for each in found if each not in known]
    stale = sorted(known - set(found))
    for each in new:
        sys.stdout.write(f"{each}\n")
    for each in stale:
        sys.stdout.write(f"corrected for nothing: {each}\n")
    if options.all:
        for each in found:
            if each in known:
                sys.stdout.write(f"on purpose: {each}\n")
    if new or stale:
        sys.stdout.write(f"{len(new)} differences are new, {len(stale)} corrections correct nothing any more\n")
    return 1 if new or stale else 0


if __name__ == "__main__":
    sys.exit(main())
