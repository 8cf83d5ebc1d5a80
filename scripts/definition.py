"""An OpenAPI definition as drift compares it: its operations, with references followed and parts merged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from api_document import METHODS
from faults import Rejected
from sources import is_array, is_object

Json = dict[str, Any]


@frozen
class Part:
    """A part of a definition, with references followed.

    Attributes:
        node: Its statements.
        place: The way to it in the definition, for faults.
        owner: The name of the shared schema it is in, and the way from there, such as `User.email`; empty if it is in none.
        within: The references that led here.
    """

    node: Json
    place: str
    owner: str = ""
    within: tuple[str, ...] = ()


class Definition:
    """A definition and its operations, by method and path; names of path parameters are left out of the paths.

    Attributes:
        operations: The operations, such as `GET /v1/groups/{}`.

    Raises:
        Rejected: A part of the definition has another form than OpenAPI gives it. So do the methods.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self.operations: dict[str, Part] = {}
        if not document.get("paths"):
            raise Rejected("this is no OpenAPI document: it has no paths")
        for path, item in _object(document.get("paths"), "paths").items():
            place = f"paths.{path}"
            shared = _list(_object(item, place).get("parameters"), f"{place}.parameters")
            for method in METHODS:
                if method in item:
                    node = {**_object(item[method], f"{place}.{method}")}
                    node["parameters"] = [*shared, *_list(node.get("parameters"), f"{place}.{method}.parameters")]
                    name = f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path).rstrip('/')}"
                    self.operations[name] = Part(node, f"{place}.{method}")

    @property
    def schemas(self) -> int:
        """The number of shared schemas."""
        return len(_object(_object(self._document.get("components"), "components").get("schemas"), "components.schemas"))

    def servers(self) -> list[str]:
        """Return the addresses of the servers."""
        servers = _list(self._document.get("servers"), "servers")
        return sorted(str(_object(each, "servers").get("url")).rstrip("/") for each in servers)

    def security(self, operation: Part | None = None) -> list[str]:
        """Return the schemes of which a request needs one, such as `http basic`: of an operation, or of all."""
        node = self._document if operation is None or "security" not in operation.node else operation.node
        schemes = _object(_object(self._document.get("components"), "components").get("securitySchemes"), "securitySchemes")
        names = {str(name) for each in _list(node.get("security"), "security") for name in _object(each, "security")}
        found = [_object(schemes.get(name), f"securitySchemes.{name}") for name in names]
        return sorted(" ".join(str(each[part]) for part in ("type", "scheme", "in", "name") if part in each) for each in found)

    def parameters(self, operation: Part) -> dict[str, Part]:
        """Return the parameters of an operation by place and name, such as `query limit`."""
        found: dict[str, Part] = {}
        for node in operation.node["parameters"]:
            part = self.resolved(Part(_object(node, f"{operation.place}.parameters"), f"{operation.place}.parameters"))
            if not isinstance(part.node.get("name"), str) or not isinstance(part.node.get("in"), str):
                raise Rejected(f"{operation.place}.parameters: a parameter must have `name` and `in`")
            found[f"{part.node['in']} {part.node['name']}"] = part
        return found

    def body(self, operation: Part) -> Part:
        """Return the body of an operation's requests; an empty part if it has none."""
        return self.resolved(self.inner(operation, "requestBody"))

    def success(self, operation: Part) -> tuple[str, Part]:
        """Return the status and the response of a success; the one with content if there are several."""
        answers = _object(operation.node.get("responses"), f"{operation.place}.responses")
        found = [
            (str(status), self.resolved(self.inner(Part(answers, f"{operation.place}.responses"), status)))
            for status in answers
            if str(status).startswith("2")
        ]
        first = found[0] if found else ("", Part({}, operation.place))
        return next((each for each in found if each[1].node.get("content")), first)

    def content(self, part: Part) -> dict[str, Part]:
        """Return the schemas of a body by media type, without parameters of the type."""
        media = _object(part.node.get("content"), f"{part.place}.content")
        return {
            kind.partition(";")[0].strip(): self.inner(Part(_object(each, part.place), f"{part.place}.{kind}"), "schema")
            for kind, each in media.items()
        }

    def inner(self, part: Part, name: str, *, step: str | None = None) -> Part:
        """Return what a part has by a name, an empty part if nothing. `step` is added to the way from the owner."""
        node: object = part.node.get(name, {})
        owner = f"{part.owner}{step or ''}" if part.owner else ""
        if isinstance(node, bool):  # any value, or none
            node = {}
        return Part(_object(node, f"{part.place}.{name}"), f"{part.place}.{name}", owner, part.within)

    def properties(self, part: Part) -> Iterator[tuple[str, Part]]:
        """Iterate over the properties of a part that was resolved."""
        for name, node in _object(part.node.get("properties"), f"{part.place}.properties").items():
            place = f"{part.place}.properties.{name}"
            owner = f"{part.owner}.{name}" if part.owner else ""
            yield name, Part(_object(node, place), place, owner, part.within)

    def resolved(self, part: Part) -> Part:
        """Follow references, merge allOf, and write "this or null" as `nullable`. A part within itself is empty."""
        while "$ref" in part.node:
            part = self._referred(part)
        merged = self._merged(part)
        for choice in ("oneOf", "anyOf"):
            listed = [_object(each, part.place) for each in _list(merged.node.get(choice), part.place)]
            options = [self.resolved(evolve(merged, node=each)) for each in listed]
            others = [option for option in options if types(option) != {"null"}]
            if len(others) == 1:
                rest = {key: value for key, value in merged.node.items() if key != choice}
                null = {"nullable": True} if len(options) > 1 else {}
                merged = evolve(others[0], node={**others[0].node, **rest, **null})
        return merged

    def _referred(self, part: Part) -> Part:
        reference = part.node["$ref"]
        if not isinstance(reference, str) or not reference.startswith("#/"):
            raise Rejected(f"{part.place}: {reference!r} is no reference into the definition")
        if reference in part.within:
            return evolve(part, node={})
        target: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            target = target.get(step.replace("~1", "/").replace("~0", "~")) if is_object(target) else None
        if target is None:
            raise Rejected(f"{part.place}: there is no {reference}")
        beside = {key: value for key, value in part.node.items() if key != "$ref"}
        owner = reference.rpartition("/")[2] if "/schemas/" in reference else part.owner
        return Part({**_object(target, reference), **beside}, part.place, owner, (*part.within, reference))

    def _merged(self, part: Part) -> Part:
        if "allOf" not in part.node:
            return part
        node: Json = {key: value for key, value in part.node.items() if key != "allOf"}
        node["properties"] = {**_object(node.get("properties"), part.place)}
        node["required"] = [*required(part)]
        within = part.within
        for each in _list(part.node["allOf"], f"{part.place}.allOf"):
            piece = self.resolved(Part(_object(each, f"{part.place}.allOf"), part.place, part.owner, part.within))
            node["properties"] |= _object(piece.node.get("properties"), part.place)
            node["required"] += required(piece)
            node = {**{key: value for key, value in piece.node.items() if key not in node}, **node}
            within = piece.within
        if not node["properties"]:
            del node["properties"]
        return evolve(part, node=node, within=within)


def types(part: Part) -> set[str]:
    """Return the JSON types that a resolved part admits, null among them; empty if it admits any."""
    declared: object = part.node.get("type", "object" if "properties" in part.node else [])
    found = {declared} if isinstance(declared, str) else set(map(str, _list(declared, f"{part.place}.type")))
    return found | {"null"} if part.node.get("nullable") is True and found else found


def required(part: Part) -> list[Any]:
    """Return the names of the properties that a part requires."""
    return _list(part.node.get("required"), f"{part.place}.required")


def values(part: Part) -> frozenset[str]:
    """Return the values of an enumeration as texts, null left out; none if there is no enumeration."""
    return frozenset(str(value) for value in _list(part.node.get("enum"), f"{part.place}.enum") if value is not None)


def _object(node: object, place: str) -> Json:
    if node is None:
        return {}
    if not is_object(node):
        raise Rejected(f"{place} must be an object, not {_short(node)}")
    return node


def _list(node: object, place: str) -> list[Any]:
    if node is None:
        return []
    if not is_array(node):
        raise Rejected(f"{place} must be a list, not {_short(node)}")
    return node


def _short(node: object) -> str:
    text = repr(node)
    return text if len(text) < 60 else f"{text[:60]}..."
