"""Writes the pages of the reference: one for each operation, and one for each service's config. They are made at each build."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fivetran_api.services import services_of

Json = dict[str, Any]
RESOURCES = {
    "connections": "Connections",
    "destinations": "Destinations",
    "log_services": "Log services",
    "private_links": "Private links",
}


_ASYNC = """\
import asyncio

from fivetran_facade import AsyncFivetran


async def main():
    async with AsyncFivetran() as fivetran:
        {}


asyncio.run(main())"""
_HIDDEN = "\n\n```{{toctree}}\n:hidden:\n\n{}\n```\n"


class Document:
    """The document, as the package has it, with the data of commands."""

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

    def operation(self, command: Json) -> Json:
        """Return the operation of a command."""
        found: Json = self.node["paths"][command["path"]][command["method"].lower()]
        return found

    def resolved(self, node: Json) -> Json:
        """Follow references, and merge parts."""
        while "$ref" in node:
            target: Any = self.node
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        if "allOf" in node:
            merged: Json = {"properties": {}}
            for part in map(self.resolved, node["allOf"]):
                merged = {**merged, **part, "properties": {**merged["properties"], **part.get("properties", {})}}
            node = {**merged, **{name: value for name, value in node.items() if name != "allOf"}}
        if "oneOf" in node:
            others = [self.resolved(each) for each in node["oneOf"] if each.get("type") != "null"]
            null = any(each.get("type") == "null" for each in node["oneOf"])
            text = node.get("description") or others[0].get("description", "")
            node = {**others[0], "description": text, "nullable": null}
        return node


def type_of(document: Document, schema: Json) -> str:
    """Return the type of a value in words."""
    schema = document.resolved(schema)
    kinds = schema.get("type", "object" if "properties" in schema else "any")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    names = [
        "timestamp" if kind == "string" and schema.get("format") == "date-time" else str(kind)
        for kind in kinds
        if kind != "null"
    ]
    if "items" in schema:
        names = [f"list of {type_of(document, schema['items'])}"]
    if "enum" in schema:
        names = [", ".join(f"`{value}`" for value in schema["enum"] if value is not None)]
    null = " or null" if "null" in kinds or schema.get("nullable") else ""
    limits = [f"{word} {schema[name]}" for name, word in (("minimum", "at least"), ("maximum", "at most")) if name in schema]
    return " or ".join(names) + null + (f", {', '.join(limits)}" if limits else "")


def flat(text: str) -> str:
    """Return a text in one line, safe in a table."""
    return re.sub(r"\s+", " ", text).strip().replace("|", "\\|")


def fields(document: Document, schema: Json, before: str = "", depth: int = 0) -> Iterator[str]:
    """Yield a row for each property, those within others too."""
    schema = document.resolved(schema)
    required = set(schema.get("required", ()))
    for name, entry in schema.get("properties", {}).items():
        inner = document.resolved(entry)
        needed = "yes" if name in required and not before else ""
        text = flat(entry.get("description") or inner.get("description", ""))
        yield f"| `{before}{name}` | {type_of(document, entry)} | {needed} | {text} |"
        nested = document.resolved(inner["items"]) if "items" in inner else inner
        if nested.get("properties") and depth < 2:
            yield from fields(document, nested, f"{before}{name}{'[]' if 'items' in inner else ''}.", depth + 1)


def page(document: Document, resource: str, method: str, command: Json) -> str:
    """Return the page of an operation."""
    node = document.operation(command)
    shared = document.node["paths"][command["path"]].get("parameters", [])
    parameters = [document.resolved(each) for each in [*shared, *node.get("parameters", [])]]
    parts = [f"# {resource}.{method}", "", flat(command["summary"]), "", node["description"].strip(), ""]
    if "instead" in command:
        parts += [":::{warning}", f"Deprecated. Use {' or '.join(f'`{each}`' for each in command['instead'])}.", ":::", ""]
    parts += [f"`{command['method']} {command['path']}` · [Fivetran's page]({command['page']})", ""]
    parts += list(_tabs(resource, method, command, node))
    if parameters:
        parts += ["## Parameters", "", "| name | type | needed | |", "|---|---|---|---|"]
        for each in parameters:
            where = "in the path" if each["in"] == "path" else "in the query"
            needed = "yes" if each.get("required") else ""
            parts.append(
                f"| `{each['name']}` | {type_of(document, each['schema'])} | {needed} | {flat(each['description'])} ({where}) |"
            )
        parts.append("")
    if "requestBody" in node:
        ((_, media),) = node["requestBody"]["content"].items()
        parts += ["## Body", "", "| property | type | needed | |", "|---|---|---|---|", *fields(document, media["schema"]), ""]
    status = next(each for each in node["responses"] if each.startswith("2"))
    answer = document.resolved(node["responses"][status])
    parts += ["## Answer", "", f"{status}: {answer['description']}", ""]
    ((kind, media),) = answer["content"].items()
    if kind == "application/json":
        data = document.resolved(media["schema"]).get("properties", {}).get("data")
        rows = list(fields(document, data)) if data else []
        if rows:
            parts += ["| property | type | always | |", "|---|---|---|---|", *rows, ""]
        if "example" in media:
            parts += ["```json", json.dumps(media["example"], indent=2, ensure_ascii=False), "```", ""]
    failures = [each for each in node["responses"] if each.startswith(("4", "5"))]
    parts += ["## Failures", "", "| status | error |", "|---|---|"]
    names = {"400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound", "409": "Conflict"}
    parts += [f"| {each} | `{names.get(each, 'ApiError')}` |" for each in failures]
    parts += ["| 429 | `RateLimited`, after the retries |", "| 5xx | `ServerError`; retried if the request only reads |", ""]
    return "\n".join(parts)


def _tabs(resource: str, method: str, command: Json, node: Json) -> Iterator[str]:
    arguments = [repr(each["example"]) for each in command["arguments"]]
    body: Json = {}
    if "requestBody" in node:
        ((kind, media),) = node["requestBody"]["content"].items()
        body = media.get("example") or {}
        if "json" not in kind:
            body = {"file": "package.zip"}
    whole = next((each["name"] for each in command["options"] if each["in"] == "whole"), None)
    names = {each["wire"]: each["name"] for each in command["options"]}
    keywords = {whole: body} if whole else {names.get(name, name): value for name, value in body.items()}
    if "downloads" in command:
        keywords = {"to": "package.zip"}
    call = (
        f"fivetran.{resource}.{method}({', '.join([*arguments, *(f'{name}={value!r}' for name, value in keywords.items())])})"
    )
    lists = "lists" in command
    sync = f"for item in {call}:\n        print(item)" if lists else f"print({call})"
    later = f"async for item in {call}:\n            print(item)" if lists else f"print(await {call})"
    dashed = f"{resource} {method}".replace("_", "-")
    line = f"fivetranctl {dashed}" + "".join(f" {each['example']}" for each in command["arguments"])
    if body and "downloads" not in command:
        line += f" --body '{json.dumps(body)}'" if "file" not in body else " --file package.zip"
    if "downloads" in command:
        line += " --to package.zip"
    path = command["path"]
    for each in command["arguments"]:
        path = path.replace(f"{{{each['wire']}}}", str(each["example"]))
    curl = f'curl -u "$FIVETRAN_API_KEY:$FIVETRAN_API_SECRET" -X {command["method"]} https://api.fivetran.com{path}'
    if body and "file" not in body:
        curl += f" \\\n  -H 'Content-Type: application/json' -d '{json.dumps(body)}'"
    elif "file" in body:
        curl += " -F file=@package.zip"
    blocks = (
        ("Sync", "python", f"from fivetran_facade import Fivetran\n\nwith Fivetran() as fivetran:\n    {sync}"),
        ("Async", "python", _ASYNC.format(later)),
        ("Command line", "sh", line),
        ("curl", "sh", curl),
    )  # fmt: skip
    yield "::::{tab-set}"
    yield ":sync-group: way"
    yield ""
    for title, language, text in blocks:
        yield f":::{{tab-item}} {title}"
        yield f":sync: {title}"
        yield ""
        yield f"```{language}\n{text}\n```"
        yield ":::"
        yield ""
    yield "::::"
    yield ""


def service_page(resource: str, service: Any) -> str:
    """Return the page of a service's config."""
    # Beside the tree of pages: with hundreds of them in it, each page would carry all their names.
    parts = [
        "---",
        "orphan: true",
        "---",
        "",
        f"# {service.name}",
        "",
        f"The config of `{service.name}`, one of the {RESOURCES[resource].lower()}.",
        "",
    ]
    if service.named_by:
        parts += [f"It is named for good by {', '.join(f'`{name}`' for name in service.named_by)}.", ""]
    rows = list(_config_rows(service.config))
    if rows:
        parts += ["| field | type | secret |", "|---|---|---|", *rows, ""]
    else:
        parts += ["Its fields are not published; any are taken.", ""]
    return "\n".join(parts)


def _config_rows(schema: Json, before: str = "") -> Iterator[str]:
    for name, entry in schema.get("properties", {}).items():
        kind = entry.get("type", "any")
        if "enum" in entry:
            kind = ", ".join(f"`{value}`" for value in entry["enum"])
        needed = " (needed)" if name in schema.get("required", ()) else ""
        answered = " (in answers only)" if entry.get("readOnly") else ""
        yield f"| `{before}{name}`{needed}{answered} | {kind} | {'yes' if entry.get('format') == 'password' else ''} |"
        inner = entry.get("items", entry)
        yield from _config_rows(inner, f"{before}{name}{'[]' if 'items' in entry else ''}.")


def write(app: Any) -> None:
    """Write all pages that are out of date."""
    root = Path(app.srcdir) / "reference"
    document = Document()
    wanted: dict[Path, str] = {}
    for resource, about in document.index.items():
        commands = document.commands[resource]
        names = sorted(commands)
        listing = "\n".join(f"{name} <{resource}/{name}>" for name in names)
        rows = "\n".join(f"| [{name}]({resource}/{name}.md) | {flat(commands[name]['summary'])} |" for name in names)
        text = f"# {resource}\n\n{about}\n\n| | |\n|---|---|\n{rows}\n\n```{{toctree}}\n:hidden:\n\n{listing}\n```\n"
        wanted[root / "operations" / f"{resource}.md"] = text
        for name in names:
            wanted[root / "operations" / resource / f"{name}.md"] = page(document, resource, name, commands[name])
    operations = "\n".join(f"operations/{name}" for name in document.index)
    rows = "\n".join(f"| [{name}](operations/{name}.md) | {flat(about)} |" for name, about in document.index.items())
    wanted[root / "operations.md"] = (
        f"# Operations\n\nA page for each operation of the API.\n\n| | |\n|---|---|\n{rows}" + _HIDDEN.format(operations)
    )
    for resource, title in RESOURCES.items():
        found = services_of(resource)
        links = "\n".join(f"- [{name}]({resource}/{name}.md)" for name in sorted(found))
        wanted[root / "configs" / f"{resource}.md"] = f"# {title}\n\n{links}\n"
        for name, service in found.items():
            wanted[root / "configs" / resource / f"{name}.md"] = service_page(resource, service)
    kinds = "\n".join(f"configs/{name}" for name in RESOURCES)
    wanted[root / "configs.md"] = (
        "# Configs of services\n\nThe fields of every service that can be configured. In Python they are types: "
        "`from fivetran_api.configs.postgres import PostgresConfig`.\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{kinds}\n```\n"
    )
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for folder in (root / "operations", root / "configs"):
        for old in folder.rglob("*.md"):
            if old not in wanted:
                old.unlink()


def setup(app: Any) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
