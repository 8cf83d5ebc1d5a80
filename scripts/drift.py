"""Compare the document with a published definition of the API, operation by operation.

Says what only the published definition has, what only the document has, and what differs: parameters, properties, types, values of
enumerations, what is required. Deliberate corrections stand in openapi/corrections.yaml, each with its reason and evidence; they are
left out. The exit status is 1 where anything is new, or where a correction corrects nothing any more.

Free-form JSON of the document (config, auth, details ...) is not looked into: the published definition fills it with the fields of
every service, which the metadata tell anyway.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml
from regenerate import DOCUMENT, METHODS, Rejected, join

CORRECTIONS = DOCUMENT / "corrections.yaml"
# Maps are published as objects with a property or two that stand for any name.
PLACEHOLDERS = ({"schema"}, {"table"}, {"column"}, {"property1", "property2"}, {"schema_name"}, {"table_name"})

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
    declared = schema.get("type", "object" if "properties" in schema else [])
    return list(declared) if isinstance(declared, list) else [declared]


def differences(theirs: Definition, ours: Definition) -> Iterator[Difference]:
    """What the two definitions do not have alike."""
    for name in sorted(theirs.operations.keys() | ours.operations.keys()):
        if name not in ours.operations:
            yield Difference(name, "operation", "is published only")
        elif name not in theirs.operations:
            yield Difference(name, "operation", "is in the document only")
        else:
            for place, what in _of_operation(theirs, ours, theirs.operations[name], ours.operations[name]):
                yield Difference(name, place, what)


Found = Iterator[tuple[str, str]]


def _of_operation(theirs: Definition, ours: Definition, a: Schema, b: Schema) -> Found:
    if bool(a.get("deprecated")) != bool(b.get("deprecated")):
        yield "operation", "is deprecated " + ("as published" if a.get("deprecated") else "in the document")
    yield from _of_parameters(theirs, ours, a, b)
    for part, one, other in (
        ("request", theirs.resolved(a.get("requestBody")), ours.resolved(b.get("requestBody"))),
        ("response", _success(theirs, a), _success(ours, b)),
    ):
        media = [set(each.get("content", {})) for each in (one, other)]
        if media[0] != media[1]:
            yield part, f"is {_list(media[0])} as published, {_list(media[1])} in the document"
        for kind in sorted(media[0] & media[1]):
            yield from _of_schema(theirs, ours, one["content"][kind].get("schema"), other["content"][kind].get("schema"), part)


def _of_parameters(theirs: Definition, ours: Definition, a: Schema, b: Schema) -> Found:
    published, documented = (
        {_name(each): each for each in map(of.resolved, op["parameters"])} for of, op in ((theirs, a), (ours, b))
    )
    positions = [[name for name in each if name.startswith("path ")] for each in (published, documented)]
    if len(positions[0]) != len(positions[1]):
        yield "path parameters", f"are {len(positions[0])} as published, {len(positions[1])} in the document"
    for name in sorted((published.keys() | documented.keys()) - {*positions[0], *positions[1]}):
        if name.startswith("header Accept"):
            continue  # the client sends it for every operation
        if name not in documented:
            yield name, "is published only"
        elif name not in published:
            yield name, "is in the document only"
        else:
            one, other = published[name], documented[name]
            if bool(one.get("required")) != bool(other.get("required")):
                yield name, "is required " + ("as published only" if one.get("required") else "in the document only")
            yield from _of_schema(theirs, ours, one.get("schema"), other.get("schema"), name)


def _of_schema(theirs: Definition, ours: Definition, a: Schema | None, b: Schema | None, place: str, depth: int = 0) -> Found:
    a, b = theirs.resolved(a), ours.resolved(b)
    if depth and _free_form(b):
        return
    there, here = _types(a), _types(b)
    if there != here:
        yield place, f"is {_list(there)} as published, {_list(here)} in the document"
    values = [{str(value) for value in each.get("enum", ()) if value is not None} for each in (a, b)]
    if values[0] != values[1]:
        if values[0] and values[1]:
            for only, word in ((values[0] - values[1], "as published"), (values[1] - values[0], "in the document")):
                if only:
                    yield place, f"has values only {word}: {_list(only)}"
        else:
            yield (
                place,
                f"has an enumeration only {'as published' if values[0] else 'in the document'}: {_list(values[0] | values[1])}",
            )
    if "items" in a or "items" in b:
        yield from _of_schema(theirs, ours, a.get("items"), b.get("items"), f"{place}[]", depth + 1)
    properties: dict[str, Schema] = a.get("properties", {})
    mine: dict[str, Schema] = b.get("properties", {})
    extra = b.get("additionalProperties")
    if isinstance(extra, dict) and not mine:
        if set(properties) in PLACEHOLDERS:
            yield place, "has keys that stand for any name as published, is a map in the document"
            yield from _of_schema(theirs, ours, next(iter(properties.values())), extra, f"{place}.*", depth + 1)
            return
        if isinstance(theirs.resolved(a).get("additionalProperties"), dict):
            yield from _of_schema(theirs, ours, a["additionalProperties"], extra, f"{place}.*", depth + 1)
    required = [set(each.get("required", ())) for each in (a, b)]
    for name in sorted(properties.keys() | mine.keys()):
        inner = f"{place}.{name}"
        if name not in mine:
            yield inner, "is published only"
        elif name not in properties:
            yield inner, "is in the document only"
        else:
            if (name in required[0]) != (name in required[1]):
                yield inner, "is required " + ("as published only" if name in required[0] else "in the document only")
            yield from _of_schema(theirs, ours, properties[name], mine[name], inner, depth + 1)


def _success(of: Definition, operation: Schema) -> Schema:
    answers = [of.resolved(answer) for status, answer in operation["responses"].items() if str(status).startswith("2")]
    return next((answer for answer in answers if answer.get("content")), answers[0] if answers else {})


def _name(parameter: Schema) -> str:
    return f"{parameter['in']} {parameter['name']}"


def _free_form(schema: Schema) -> bool:
    return not schema.get("properties") and (not types(schema) or schema.get("additionalProperties") is True)


def _types(schema: Schema) -> set[str]:
    return {
        f"{each} ({schema['format']})" if schema.get("format") == "date-time" and each == "string" else each
        for each in types(schema)
    }


def _list(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


def corrections(file: Path = CORRECTIONS) -> set[Difference]:
    """The differences that are there on purpose."""
    recorded = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if file.exists() else []
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
        found = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=yaml.CSafeLoader)
    except (OSError, httpx.HTTPError, ValueError, yaml.YAMLError) as fault:
        raise Rejected(f"{source} cannot be read: {fault}") from None
    if not isinstance(found, dict) or "paths" not in found:
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
