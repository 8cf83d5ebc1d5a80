"""Write what a command line needs of each operation: a file for each resource, with its commands, arguments and options."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from api_document import Document, Operation, Shape, in_snake_case

Json = dict[str, Any]
_TYPES: Final = {
    "string": "text",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "list",
    "object": "json",
}
# The verbs of operations after which something is gone for good, or does not work any more.
_DESTROYING: Final = frozenset({"delete", "drop", "reauthenticate", "regenerate", "remove", "reset", "revoke", "rotate"})
_COLUMNS: Final = 8
_NESTED: Final = ("status",)


def write(node: Json, is_secret: Callable[[str], bool], package: Path) -> None:
    """Write commands/<resource>.json for each resource, and commands/index.json with their summaries.

    Args:
        node: The joined document.
        is_secret: Decides by its name whether a property is secret.
        package: The folder of the package.
    """
    document = Document(node)
    resources: dict[str, Json] = {}
    about = {tag["name"]: tag["description"] for tag in node["tags"]}
    for operation in document.operations:
        resource, _, method = operation.python_name.partition(".")
        resources.setdefault(resource, {})[method] = _command(operation, is_secret)
    folder = package / "commands"
    folder.mkdir()
    index = {name: about[name] for name in sorted(resources)}
    (folder / "index.json").write_text(_text(index), encoding="utf-8")
    for name, commands in resources.items():
        lines = [f"{json.dumps(method)}: {_line(command)}" for method, command in sorted(commands.items())]
        (folder / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _command(operation: Operation, is_secret: Callable[[str], bool]) -> Json:
    node = operation.node
    command: Json = {
        "operation": operation.id,
        "tag": operation.tag,
        "method": operation.method.upper(),
        "path": operation.path,
        "summary": _flat(node["summary"]),
        "text": _flat(node["description"]),
        "page": node["externalDocs"]["url"],
        "arguments": [_parameter(operation, each) for each in operation.path_parameters],
        "options": [_parameter(operation, each) for each in operation.query_parameters],
    }
    if operation.deprecated:
        command["instead"] = node["x-replaced-by"]
    if operation.body is not None:
        command["body"] = "json" if operation.body.is_json else "form"
        command["options"] += _fields(operation, is_secret)
    if operation.id.split("_")[0] in _DESTROYING or operation.method == "delete":
        command["destroys"] = True
    if operation.lists:
        command["lists"] = "pages" if operation.takes_cursor else "page"
    if not operation.answer.is_json:
        command["downloads"] = True
    if columns := _columns(operation, is_secret):
        command["columns"] = columns
    return command


def _parameter(operation: Operation, parameter: Json) -> Json:
    shape = operation.document.shape_of(parameter["schema"])
    name = parameter.get("x-argument", in_snake_case(parameter["name"]))
    found: Json = {"name": name, "wire": parameter["name"], "help": _flat(parameter["description"])} | _type(shape)
    if parameter["in"] != "path":
        found["in"] = "query"
    found["example"] = parameter["example"]
    return found


def _fields(operation: Operation, is_secret: Callable[[str], bool]) -> list[Json]:
    assert operation.body is not None
    document = operation.document
    schema = document.resolve(operation.body.schema)
    required = document.shape_of(schema).required
    fields: list[Json] = []
    for name, entry in operation.fields.items():
        shape = document.shape_of(entry)
        field: Json = {"name": document.argument_of(name, entry), "wire": name, "in": "body"} | _type(shape)
        field["help"] = _flat(entry.get("description") or shape.description or "")
        if name in required:
            field["required"] = True
        if shape.format == "password" or is_secret(name):
            field["secret"] = True
        if entry is schema:  # a map, which is the whole body
            field |= {"in": "whole", "required": True}
        fields.append(field)
    return fields


def _type(shape: Shape) -> Json:
    if shape.format == "binary":
        return {"type": "file"}
    kind = _TYPES.get(shape.type or "", "json")
    found: Json = {"type": kind}
    if shape.enum and kind == "text":
        found["choices"] = [str(value) for value in shape.enum if value is not None]
    if shape.minimum is not None:
        found["minimum"] = shape.minimum
    return found


def _columns(operation: Operation, is_secret: Callable[[str], bool]) -> list[str]:
    """Return the properties that a table shows: the usual ones first, then others with a single value."""
    document = operation.document
    data = document.shape_of(operation.answer.schema).properties.get("data", {}) if operation.answer.is_json else {}
    shape = document.shape_of(data)
    if "items" in shape.properties:
        data = document.shape_of(shape.properties["items"]).items or {}
        shape = document.shape_of(data)
    usual = [name for part in document.parts_of(data) for name in part.get("x-usual", [])] if data else []
    single = [
        name for name, entry in shape.properties.items() if document.shape_of(entry).type in ("string", "integer", "boolean")
    ]
    names = [name for name in dict.fromkeys([*usual, *single]) if name in single and not is_secret(name)]
    found = names[:_COLUMNS]
    for name in _NESTED:
        inner = document.shape_of(shape.properties.get(name, {})).properties
        states = [f"{name}.{each}" for each, entry in inner.items() if document.shape_of(entry).enum]
        found = [*found[: _COLUMNS - len(states[:2])], *states[:2]] if states else found
    return found


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _line(command: Json) -> str:
    return json.dumps(command, ensure_ascii=False, separators=(",", ":"))


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
