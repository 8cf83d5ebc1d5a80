"""Pages of the configs of services, made of the facts that come with the package."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import get_args

from documented import Json
from schema_rows import code

from fivetran_api.services import Resource, Service, services_of

TITLES = {
    "connections": "Connections",
    "destinations": "Destinations",
    "log_services": "Log services",
    "private_links": "Private links",
}
_PARTS = {
    "config": ("Config", ""),
    "auth": ("Auth", "Given as `auth`, beside the config."),
    "external_secrets_keys_config": (
        "Fields that an external secrets manager may hold",
        "Given as `external_secrets_keys_config`: for each, the key under which the manager has its value.",
    ),
}
_ABOUT = """\
# Configs of services

The fields of every service that can be configured. In Python the configs are types, such as
`fivetran_api.configs.postgres.PostgresConfig`.

"""


def config_pages() -> Iterator[tuple[str, str]]:
    """Iterate over the names and texts of all pages."""
    for resource in get_args(Resource):
        found = services_of(resource)
        links = "\n".join(f"- [{name}]({resource}/{name}.md)" for name in sorted(found))
        yield f"configs/{resource}", f"# {TITLES[resource]}\n\n:::{{div}} columns\n{links}\n:::\n"
        for name, service in found.items():
            yield f"configs/{resource}/{name}", config_page(resource, service)
    kinds = "\n".join(f"configs/{name}" for name in TITLES)
    yield "configs", f"{_ABOUT}```{{toctree}}\n:maxdepth: 1\n\n{kinds}\n```\n"


def config_page(resource: str, service: Service) -> str:
    """Return the page of a service's config."""
    # Beside the tree of pages: with hundreds of them in it, each page would carry all their names.
    parts = ["---", "orphan: true", "---", "", f"# {service.name}", ""]
    parts += [f"The config of `{service.name}`, one of the [{TITLES[resource].lower()}](../{resource}.md).", ""]
    parts += _example(resource, service)
    if service.named_by:
        parts += [f"The connection is named by {_listed(service.named_by)}, which cannot be changed later.", ""]
    if service.permanent:
        parts += [f"Later changes of {_listed(service.permanent)} are refused too.", ""]
    if choices := service.config.get("anyOf"):
        parts += [f"At least one is needed: {' or '.join(_listed(each['required']) for each in choices)}.", ""]
    permanent = {*service.named_by, *service.permanent}
    for name, (title, text) in _PARTS.items():
        schema: Json | None = getattr(service, name)
        rows = list(config_rows(schema, permanent if name == "config" else frozenset())) if schema else []
        if rows:
            parts += [f"## {title}", "", text, "", "| field | type | default | |", "|---|---|---|---|", *rows, ""]
        elif name == "config":
            parts += [f"## {title}", "", "Its fields are not published; any are taken.", ""]
    return "\n".join(parts)


def _listed(names: Sequence[str]) -> str:
    *others, last = map(code, names)
    return f"{', '.join(others)} and {last}" if others else last


def _example(resource: str, service: Service) -> list[str]:
    if not service.config.get("properties"):
        return []
    call = f"fivetran.{resource}.check_config({service.name!r}, config, offline=True)"
    return [f"Without a request, `{call}` finds fields that are unknown, missing or of another type.", ""]


def config_rows(schema: Json, permanent: set[str] | frozenset[str], before: str = "") -> Iterator[str]:
    """Iterate over the rows of a config's fields, those within others too: name, type, default, what is special about it."""
    for name, entry in schema.get("properties", {}).items():
        default = code(shown(entry["default"])) if "default" in entry else ""
        if name in schema.get("required", ()):
            default = "needed"
        yield f"| `{before}{name}` | {config_type(entry)} | {default} | {', '.join(_remarks(name, entry, permanent))} |"
        inner = entry.get("items", entry)
        yield from config_rows(inner, frozenset(), f"{before}{name}{'[]' if 'items' in entry else ''}.")


def shown(value: object) -> str:
    """Return a default as JSON spells it."""
    return value if isinstance(value, str) else json.dumps(value)


def config_type(schema: Json) -> str:
    """Return the type of a field in words; the values, if they are an enumeration's."""
    if "enum" in schema:
        return ", ".join(map(code, schema["enum"]))
    if "items" in schema:
        return f"list of {config_type(schema['items'])}"
    return "timestamp" if schema.get("format") == "date-time" else str(schema.get("type", "any"))


def _remarks(name: str, entry: Json, permanent: set[str] | frozenset[str]) -> Iterator[str]:
    if entry.get("format") == "password" or entry.get("items", {}).get("format") == "password":
        yield "**secret**: answers have `******` for it"
    if name in permanent:
        yield "cannot be changed later"
    if entry.get("readOnly"):
        yield "in answers only"
