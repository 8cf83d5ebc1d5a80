"""The pages of configs lose no fact about a service: fields, types, values, defaults, what is secret or for good."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from site_pages import SITE

from fivetran_api.services import Resource, Service, services_of

ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.DOTALL)
CODE = re.compile(r"<code[^>]*>(.*?)</code>", re.DOTALL)
CELL = re.compile(r"<td[^>]*>(.*?)</td>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")

SERVICES = [(resource, service) for resource in get_args(Resource) for service in services_of(resource).values()]


def text_of(markup: str) -> str:
    return html.unescape(TAG.sub("", markup)).strip()


def shown(resource: str, service: Service) -> tuple[str, list[list[str]]]:
    """Return the text of a service's page, and the cells of the rows of its tables; the values of an enumeration have lines."""
    page = (SITE / "reference/configs" / resource / f"{service.name}.html").read_text("utf-8")
    page = page[page.index("<article") : page.index("</article>")]
    rows = [CELL.findall(row) for row in ROW.findall(page)]
    cells = [
        [text_of(name), "\n".join(map(text_of, CODE.findall(kind))) or text_of(kind), *map(text_of, rest)]
        for name, kind, *rest in filter(None, rows)
    ]
    return text_of(page), cells


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
        assert [row[0] for row in rows] == [path for path, _, _ in expected], service.name
        for (_, kind, default, remarks), (path, entry, required) in zip(rows, expected, strict=True):
            inner = entry.get("items", entry)
            values = [str(value) or '""' for value in inner.get("enum", [])]
            told = {
                "type": kind.split("\n") == values if values else inner.get("type", "any") in kind,
                "list": ("items" not in entry) or kind.startswith("list of") or bool(values),
                "required": (default == "needed") is required,
                "default": "default" not in entry or default in (entry["default"], json.dumps(entry["default"])),
                "secret": ("secret" in remarks) is (inner.get("format") == "password"),
                "answers": ("in answers only" in remarks) is bool(entry.get("readOnly")),
                "permanent": path not in (*service.named_by, *service.permanent) or "cannot be changed later" in remarks,
            }
            lost += [f"{service.name}.{path}: {fact}" for fact, holds in told.items() if not holds]
        if service.named_by:
            assert f"named by {' and '.join(service.named_by)}" in text
    assert lost == []


def test_every_secret_of_every_service_is_marked() -> None:
    marked = {
        (resource, service.name, row[0].rpartition(".")[2].removesuffix("[]"))
        for resource, service in SERVICES
        for row in shown(resource, service)[1]
        if "secret" in row[3]
    }
    assert marked == {
        (resource, service.name, name.rpartition(".")[2]) for resource, service in SERVICES for name in service.secrets
    }
