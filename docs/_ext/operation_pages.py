"""Pages of operations, and of the resources that they belong to, made of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
from call_examples import examples
from documented import Document, Json
from schema_rows import answered, described, flat, sent, type_of

from fivetran_facade.budget import HOUR, LIMITS, kinds_of
from fivetran_facade.errors import BY_STATUS

# What the kinds of limits count.
_COUNTED = {
    "request": "requests",
    "setup_test": "requests that run setup tests",
    "source": "requests that reach the source",
    "user": "new users",
}
_HIDDEN = "\n\n```{{toctree}}\n:hidden:\n\n{}\n```\n"


def operation_pages(document: Document) -> Iterator[tuple[str, str]]:
    """Iterate over the names and texts of all pages."""
    for resource, about in document.index.items():
        commands = document.commands[resource]
        names = sorted(commands)
        rows = [f"| [{name}]({resource}/{name}.md) | {flat(commands[name]['summary'])} |" for name in names]
        listing = "\n".join(f"{name} <{resource}/{name}>" for name in names)
        table = "\n".join(["| method | |", "|---|---|", *rows])
        yield f"operations/{resource}", f"# {resource}\n\n{about}\n\n{table}" + _HIDDEN.format(listing)
    for resource, method, command in document.operations():
        yield f"operations/{resource}/{method}", operation_page(document, resource, method, command)
    rows = [f"| [{name}](operations/{name}.md) | {flat(about)} |" for name, about in document.index.items()]
    table = "\n".join(["| resource | |", "|---|---|", *rows])
    yield (
        "operations",
        f"# Operations\n\nA page for each operation of the API, by resource.\n\n{table}"
        + _HIDDEN.format("\n".join(f"operations/{name}" for name in document.index)),
    )


def operation_page(document: Document, resource: str, method: str, command: Json) -> str:
    """Return the page of an operation."""
    node = document.operation(command)
    parts = [f"# {resource}.{method}", "", *_entries(command), flat(command["summary"]), "", node["description"].strip(), ""]
    if "instead" in command:
        parts += [":::{warning}", f"Deprecated. Use {' or '.join(f'`{each}`' for each in command['instead'])}.", ":::", ""]
    parts += [f"`{command['method']} {command['path']}` · [Fivetran's page]({command['page']})", ""]
    parts += _tabs(document, resource, method, command)
    parts += _parameters(document, command)
    if "requestBody" in node:
        ((_, media),) = node["requestBody"]["content"].items()
        names = {each["wire"]: each["name"] for each in command["options"] if each["in"] == "body"}
        parts += ["## Body", "", *_table("property", "default", sent(document, media["schema"], names))]
    parts += _answer(document, node)
    parts += _failures(node)
    parts += _limits(command)
    return "\n".join(parts)


def _entries(command: Json) -> list[str]:
    """Return the entries of the index by which the search finds a page: what it does, its path, and Fivetran's name for it."""
    entries = [flat(command["summary"]), f"{command['method']} {command['path']}"]
    if "instead" not in command:  # what replaces it has the same name there
        entries.append(command["page"].rpartition("/")[2].replace("-", " "))
    return ["```{entries}", *entries, "```", ""]


def _table(name: str, third: str, rows: Iterator[str] | list[str]) -> list[str]:
    return [f"| {name} | type | {third} | |", "|---|---|---|---|", *rows, ""]


def _tabs(document: Document, resource: str, method: str, command: Json) -> Iterator[str]:
    yield "::::{tab-set}\n:sync-group: way\n"
    for title, language, code in examples(document, resource, method, command):
        yield f":::{{tab-item}} {title}\n:sync: {title}\n\n```{language}\n{code}\n```\n:::\n"
    yield "::::\n"


def _parameters(document: Document, command: Json) -> list[str]:
    rows: list[str] = []
    names = {each["wire"]: each["name"] for each in [*command["arguments"], *command["options"]] if each.get("in") != "body"}
    for each in document.parameters(command):
        text, default = described(each["description"], document.resolved(each["schema"]))
        default = "needed" if each.get("required") else default
        where = "in the path" if each["in"] == "path" else "in the query"
        renamed = f", in Python `{names[each['name']]}`" if names.get(each["name"], each["name"]) != each["name"] else ""
        rows.append(f"| `{each['name']}`, {where}{renamed} | {type_of(document, each['schema'])} | {default} | {text} |")
    return ["## Parameters", "", *_table("parameter", "default", rows)] if rows else []


def _answer(document: Document, node: Json) -> list[str]:
    status = next(each for each in node["responses"] if each.startswith("2"))
    answer = document.resolved(node["responses"][status])
    parts = ["## Answer", "", f"{status}: {answer['description']}", ""]
    ((kind, media),) = answer["content"].items()
    if kind != "application/json":
        return parts
    data = document.resolved(media["schema"]).get("properties", {}).get("data")
    rows = list(answered(document, data)) if data else []
    if rows:
        parts += _table("property", "always", rows)
    if "example" in media:
        parts += ["```json", json.dumps(media["example"], indent=2, ensure_ascii=False), "```", ""]
    return parts


def _failures(node: Json) -> list[str]:
    statuses = [int(each) for each in node["responses"] if each.startswith("4") and each != "429"]
    kinds = {status: BY_STATUS[status].__name__ if status in BY_STATUS else "ApiError" for status in statuses}
    return [
        *("## Failures", "", "| status | error |", "|---|---|"),
        *(f"| {status} | {_error(kind)} |" for status, kind in kinds.items()),
        f"| 429 | {_error('RateLimited')}, after the [retries](/explanation/retries.md) |",
        f"| 5xx | {_error('ServerError')}; retried only if the request is a GET |",
        "",
    ]


def _error(name: str) -> str:
    return f"[{name}](#fivetran_facade.errors.{name})"


def _limits(command: Json) -> list[str]:
    """Return what the account may do in a time, as the client's budget counts it."""
    kinds = kinds_of(httpx.Request(command["method"], f"https://api.fivetran.com{command['path']}", json={}))
    rows = [
        f"| {_COUNTED[kind]} | {'hour' if seconds == HOUR else 'minute'} | {_limit('standard', kind, seconds)} "
        f"| {_limit('trial', kind, seconds)} |"
        for kind, seconds in dict.fromkeys((kind, seconds) for plan in LIMITS.values() for kind, seconds, _ in plan)
        if kind in kinds
    ]
    head = ["| what counts | in an | most | in a trial |", "|---|---|---|---|"]
    return ["## Limits", "", "For all keys of the account together:", "", *head, *rows, ""]


def _limit(plan: str, kind: str, seconds: float) -> str:
    found = [f"{most:,}" for name, window, most in LIMITS[plan] if (name, window) == (kind, seconds)]  # type: ignore[index]
    return found[0] if found else ""
