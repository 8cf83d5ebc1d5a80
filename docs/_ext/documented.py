"""The document as the package has it, with the data of commands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class Document:
    """The document and the commands that are made of it.

    Attributes:
        node: The whole document, as a JSON object.
        index: The text of each resource, by name.
        commands: The data of the commands of each resource, by resource and method.
    """

    def __init__(self) -> None:
        spec = find_spec("fivetran_api")
        assert spec is not None
        assert spec.submodule_search_locations
        package = Path(next(iter(spec.submodule_search_locations)))
        self.node: Json = json.loads((package / "openapi.json").read_text("utf-8"))
        self.index: dict[str, str] = json.loads((package / "commands" / "index.json").read_text("utf-8"))
        self.commands: dict[str, Json] = {
            name: json.loads((package / "commands" / f"{name}.json").read_text("utf-8")) for name in self.index
        }

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Iterate over resources, methods and the data of their commands, in alphabetical order."""
        for resource, commands in self.commands.items():
            for method in sorted(commands):
                yield resource, method, commands[method]

    def operation(self, command: Json) -> Json:
        """Return the operation of a command."""
        found: Json = self.node["paths"][command["path"]][command["method"].lower()]
        return found

    def parameters(self, command: Json) -> list[Json]:
        """Return the parameters of a command's operation, those that its path shares included."""
        shared = self.node["paths"][command["path"]].get("parameters", [])
        return [self.resolved(each) for each in [*shared, *self.operation(command).get("parameters", [])]]

    def resolved(self, node: Json) -> Json:
        """Follow references, merge the parts of `allOf`, and take the alternative of `oneOf` that is not null."""
        while "$ref" in node:
            target: Any = self.node
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        if "allOf" in node:
            node = self._merged(node)
        if "oneOf" in node:
            others = [self.resolved(each) for each in node["oneOf"] if each.get("type") != "null"]
            null = any(each.get("type") == "null" for each in node["oneOf"])
            text = node.get("description") or others[0].get("description", "")
            node = {**others[0], "description": text, "nullable": null}
        return node

    def _merged(self, node: Json) -> Json:
        """Return the parts as one schema: the properties of all, and what any of them requires or usually has."""
        own = {name: value for name, value in node.items() if name != "allOf"}
        merged: Json = {}
        for part in [*map(self.resolved, node["allOf"]), own]:
            together = {
                "properties": {**merged.get("properties", {}), **part.get("properties", {})},
                **{name: [*merged.get(name, ()), *part.get(name, ())] for name in ("required", "x-usual")},
            }
            merged = {**merged, **part, **{name: value for name, value in together.items() if value}}
        return merged
