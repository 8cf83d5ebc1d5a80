"""The pages of configs lose no fact about a service: fields, types, values, defaults, what is secret or for good."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

import pytest
from site_pages import SITE

from fivetran_api.services import Resource, Service, services_of

ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.DOTALL)
CODE = re.compile(r"<code[^>]*>(.*?)</code>", re.DOTALL)
CELL = re.compile(r"<td[^>]*>(.*?)</td>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")

# What a schema may say of a field and what of a config, and the formats; whatever comes to it needs a place on the pages.
OF_A_FIELD = {"type", "format", "enum", "default", "readOnly", "items", "properties", "required"}
OF_A_CONFIG = {"type", "properties", "required", "anyOf"}
TYPES = {None: None, "password": None, "date-time": "timestamp"}

SERVICES = [(resource, service) for resource in get_args(Resource) for service in services_of(resource).values()]


def text_of(markup: str) -> str:
    return html.unescape(TAG.sub("", markup)).strip()


class Row(NamedTuple):
    """A row of a table: a field, and what a page says of it."""

    name: str
    kind: str
    values: list[str]
    default: str
    remarks: str


def shown(resource: str, service: Service) -> tuple[str, list[Row]]:
    """Return the text of a service's page, and the rows of its tables."""
    page = (SITE / "reference/configs" / resource / f"{service.name}.html").read_text("utf-8")
    page = page[page.index("<article") : page.index("</article>")]
    rows = [
        Row(text_of(name), text_of(kind), [*map(text_of, CODE.findall(kind))], text_of(default), text_of(remarks))
        for name, kind, default, remarks in filter(None, map(CELL.findall, ROW.findall(page)))
    ]
    return text_of(page), rows


def fields(schema: dict[str, Any], before: str = "") -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Yield the path of each field of a schema, what is known of it, and whether it is required."""
    for name, entry in schema.get("properties", {}).items():
        yield before + name, entry, name in schema.get("required", ())
        yield from fields(entry, f"{before}{name}.")
        yield from fields(entry.get("items", {}), f"{before}{name}[].")


@pytest.mark.parametrize("resource", get_args(Resource))
def test_each_field_of_each_service_stands_with_all_that_is_known_of_it(resource: str) -> None:
    lost: list[str] = []
    for service in services_of(resource).values():
        text, rows = shown(resource, service)
        schemas = [service.config, service.auth or {}, service.external_secrets_keys_config or {}]
        expected = [each for schema in schemas for each in fields(schema)]
        assert {key for schema in schemas for key in schema} <= OF_A_CONFIG, service.name
        assert [row.name for row in rows] == [path for path, _, _ in expected], service.name
        for (_, kind, shown_values, default, remarks), (path, entry, required) in zip(rows, expected, strict=True):
            inner = entry.get("items", entry)
            values = [str(value) or '""' for value in inner.get("enum", [])]
            told = {
                "shown": entry.keys() | inner.keys() <= OF_A_FIELD,
                "type": bool(values) or (TYPES[inner.get("format")] or inner.get("type", "any")) in kind,
                "values": shown_values == values,
                "list": kind.startswith("list of") is ("items" in entry),
                "required": (default == "needed") is required,
                "default": "default" not in entry or default in (entry["default"], json.dumps(entry["default"])),
                "secret": ("secret" in remarks) is (inner.get("format") == "password"),
                "answers": ("in answers only" in remarks) is bool(entry.get("readOnly")),
                "permanent": ("cannot be changed later" in remarks) is (path in (*service.named_by, *service.permanent)),
            }
            lost += [f"{service.name}.{path}: {fact}" for fact, holds in told.items() if not holds]
        *others, last = service.named_by or ("",)
        named = f"named by {', '.join(others)} and {last}" if others else f"named by {last}"
        assert (named in text) is bool(service.named_by), service.name
        choices = [name for each in service.config.get("anyOf", ()) for name in each["required"]]
        assert (f"At least one is needed: {' or '.join(choices)}." in text) is bool(choices), service.name
    assert lost == []


def test_every_secret_of_every_service_is_marked() -> None:
    marked = {
        (resource, service.name, row.name.rpartition(".")[2].removesuffix("[]"))
        for resource, service in SERVICES
        for row in shown(resource, service)[1]
        if "secret" in row.remarks
    }
    assert marked == {
        (resource, service.name, name.rpartition(".")[2]) for resource, service in SERVICES for name in service.secrets
    }
