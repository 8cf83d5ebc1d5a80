"""Examples of operations in the four ways to call them, made of the document's examples."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from typing import Any

from documented import Document, Json

ADDRESS = "https://api.fivetran.com"
PACKAGE = "package.zip"
# What fits beside the navigation on most screens.
WIDTH = 96
_SYNC = """\
from fivetran_facade import {0}

with {0}() as fivetran:
{1}"""
_ASYNC = """\
import asyncio

from fivetran_facade import {0}


async def main():
    async with {0}() as fivetran:
{1}


asyncio.run(main())"""


def examples(document: Document, resource: str, method: str, command: Json) -> Iterator[tuple[str, str, str]]:
    """Iterate over the ways to call an operation: the title of each, its language and its code."""
    body, uploads = _body(document.operation(command))
    answers = "downloads" in command or _answers(document, document.operation(command))
    for title, client, wait, indent in (("Sync", "Fivetran", "", 4), ("Async", "AsyncFivetran", "await ", 8)):
        call = _call(f"fivetran.{resource}.{method}", _arguments(command, body, uploads=uploads), indent)
        mark = " " * indent
        if "lists" in command:
            loop = "async for" if wait else "for"
            statement = f"{mark}{loop} item in {call}:\n{mark}    print(item)"
        elif not answers:
            statement = f"{mark}{wait}{call}"
        elif "\n" in call:
            statement = f"{mark}answer = {wait}{call}\n{mark}print(answer)"
        else:
            statement = f"{mark}print({wait}{call})"
        yield title, "python", (_ASYNC if wait else _SYNC).format(client, statement)
    yield "Command line", "sh", _command_line(resource, method, command, body, uploads=uploads)
    yield "curl", "sh", _curl(command, body, uploads=uploads)


def _answers(document: Document, node: Json) -> bool:
    """Return True if the method returns something, because the success has data."""
    success = next(node["responses"][each] for each in node["responses"] if each.startswith("2"))
    (media,) = document.resolved(success)["content"].values()
    return "data" in document.resolved(media["schema"]).get("properties", {})


def _body(node: Json) -> tuple[Json, bool]:
    """Return the example of the body, and True if it is a file instead."""
    if "requestBody" not in node:
        return {}, False
    ((kind, media),) = node["requestBody"]["content"].items()
    return (media.get("example") or {}, False) if "json" in kind else ({}, True)


def _arguments(command: Json, body: Json, *, uploads: bool) -> list[tuple[str, Any]]:
    """Return the arguments of a call, each with its name, which is empty for those by position."""
    positional = [("", each["example"]) for each in command["arguments"]]
    whole = next((each["name"] for each in command["options"] if each["in"] == "whole"), None)
    names = {each["wire"]: each["name"] for each in command["options"]}
    if "downloads" in command or uploads:
        keywords: Json = {"to" if "downloads" in command else "file": PACKAGE}
    elif whole:
        keywords = {whole: body}
    else:
        keywords = {names.get(name, name): value for name, value in body.items()}
    return [*positional, *keywords.items()]


def _call(name: str, arguments: list[tuple[str, Any]], indent: int) -> str:
    """Return a call in one line or, if that is too long, with a line for each argument."""
    shown = [f"{name}=" if name else "" for name, _ in arguments]
    line = f"{name}({', '.join(f'{before}{literal(value)}' for before, (_, value) in zip(shown, arguments, strict=True))})"
    if len(line) + indent < WIDTH:
        return line
    inner = " " * (indent + 4)
    lines = [f"{inner}{before}{literal(value, indent + 4)},\n" for before, (_, value) in zip(shown, arguments, strict=True)]
    return f"{name}(\n{''.join(lines)}{' ' * indent})"


def literal(value: Any, indent: int | None = None) -> str:
    """Return a value as Python writes it, over several lines if it is long and an indentation is given."""
    if isinstance(value, dict):
        items, ends = [(f"{literal(name)}: ", each) for name, each in value.items()], "{}"
    elif isinstance(value, list):
        items, ends = [("", each) for each in value], "[]"
    else:
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
    line = f"{ends[0]}{', '.join(f'{before}{literal(each)}' for before, each in items)}{ends[1]}"
    if indent is None or len(line) + indent < WIDTH - 20 or not items:
        return line
    inner = " " * (indent + 4)
    lines = "".join(f"{inner}{before}{literal(each, indent + 4)},\n" for before, each in items)
    return f"{ends[0]}\n{lines}{' ' * indent}{ends[1]}"


def _sent(body: Json) -> str:
    """Return a body as a shell takes it, over several lines if it is long."""
    line = json.dumps(body, ensure_ascii=False)
    return shlex.quote(line if len(line) < WIDTH - 30 else json.dumps(body, indent=2, ensure_ascii=False))


def _command_line(resource: str, method: str, command: Json, body: Json, *, uploads: bool) -> str:
    parts = ["fivetranctl", resource.replace("_", "-"), method.replace("_", "-")]
    parts += [shlex.quote(str(each["example"])) for each in command["arguments"]]
    if "downloads" in command:
        parts += ["--to", PACKAGE]
    elif uploads:
        parts += ["--file", PACKAGE]
    elif body:
        parts += ["--body", _sent(body)]
    if "destroys" in command:
        parts.append("--yes")
    return " ".join(parts)


def _curl(command: Json, body: Json, *, uploads: bool) -> str:
    path = command["path"]
    for each in command["arguments"]:
        path = path.replace(f"{{{each['wire']}}}", str(each["example"]))
    method = "" if command["method"] == "GET" else f" -X {command['method']}"
    line = f'curl -u "$FIVETRAN_API_KEY:$FIVETRAN_API_SECRET"{method} {shlex.quote(f"{ADDRESS}{path}")}'
    if "downloads" in command:
        return f"{line} -o {PACKAGE}"
    if uploads:
        return f"{line} -F file=@{PACKAGE}"
    return f"{line} \\\n  -H 'Content-Type: application/json' -d {_sent(body)}" if body else line
