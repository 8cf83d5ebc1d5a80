"""Connector types: which there are, and what their sources hold as far as the sandbox pretends."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from attrs import frozen

from fivetran_api.services import Service, services_of

from .catalogue import entry
from .values import JSON, is_object

# Connections of these keep a state that the API shows and takes.
STATEFUL: Final = frozenset({"connector_sdk", "aws_lambda", "azure_function", "google_cloud_function"})
# Magic Folder connections have no schema config at all, sheets one without schemas.
NO_SCHEMA_CONFIG: Final = frozenset({"box", "csv", "dropbox", "google_drive", "one_drive", "share_point"})
NO_SCHEMAS: Final = frozenset({"google_sheets"})

# The connector type of the connection that every destination gets by itself.
BUILT_IN: Final = {
    "fivetran_metadata": Service(
        "fivetran_metadata", {"type": "object", "properties": {"schema": {"type": "string"}}}, None, None, ("schema",), ()
    )
}


@cache
def services() -> frozenset[str]:
    """The ids of all connector types."""
    return frozenset({*services_of("connections"), *BUILT_IN})


@cache
def destination_services() -> frozenset[str]:
    """The ids of all kinds of destination."""
    return frozenset(services_of("destinations"))


def is_database(service: str) -> bool:
    """Return True if a connector type reads a database."""
    return entry(service).category == "Database"


def metadata(service: str) -> JSON:
    """Return the metadata of a connector type."""
    found = entry(service)
    slug = service.replace("_", "-")
    icons = [f"https://fivetran.com/integrations/{service}/resources/{slug}.{kind}" for kind in ("svg", "png")]
    features: list[JSON] = [{"id": "API_CONFIGURABLE"}, {"id": "RE_SYNC"}]
    if is_database(service):
        features += [
            {"id": "CAPTURE_DELETES", "notes": "All tables and fields"},
            {"id": "COLUMN_HASHING"},
            {"id": "DATA_BLOCKING"},
        ]
    return {
        "id": service,
        "name": found.name,
        "type": found.category,
        "description": found.description,
        "icon_url": icons[1],
        "icons": icons,
        "link_to_docs": f"https://fivetran.com/docs/connectors/{slug}",
        "link_to_erd": None,
        "connector_class": "standard",
        "service_status": "general_availability",
        "service_status_updated_at": "2021-03-15",
        "supported_features": features,
        **_fields(service),
    }


@cache
def _fields(service: str) -> JSON:
    """The schemas of what a connector type is configured by."""
    facts = BUILT_IN.get(service) or services_of("connections")[service]
    nothing: JSON = {"type": "object", "properties": {}}
    return {
        "config": _titled(facts.config),
        "auth": _titled(facts.auth or nothing),
        "external_secrets_keys_config": _titled(facts.external_secrets_keys_config or nothing),
    }


def _titled(schema: JSON) -> JSON:
    """A schema whose fields have titles, at any depth."""
    titled = dict(schema)
    if "properties" in schema:
        titled["properties"] = {
            name: {"title": name.replace("_", " ").capitalize()} | _titled(field)
            for name, field in schema["properties"].items()
        }
    if "items" in schema:
        titled["items"] = _titled(schema["items"])
    return titled


@frozen
class SourceTable:
    """A table of a source, as the sandbox pretends."""

    columns: tuple[str, ...]
    keys: tuple[str, ...] = ("id",)
    locked: str | None = None


_SHOP: Final = {
    "orders": SourceTable(("id", "customer_id", "email", "phone", "amount", "created_at")),
    "customers": SourceTable(("id", "name", "email", "phone", "address", "created_at")),
    "products": SourceTable(("id", "title", "price")),
    "audit_log": SourceTable(("id", "at", "what"), locked="SYSTEM_TABLE"),
}
_APPLICATION: Final = {
    "account": SourceTable(("id", "name", "owner_id", "created_at")),
    "contact": SourceTable(("id", "account_id", "email", "phone")),
    "event": SourceTable(("id", "contact_id", "kind", "at")),
}


def source(service: str) -> dict[str, dict[str, SourceTable]]:
    """Schemas and tables of a source; an application has one schema with the name of its service."""
    if is_database(service):
        return {"public": _SHOP, "billing": {"invoices": SourceTable(("id", "order_id", "total", "due on"))}}
    return {
        "salesforce"
        if service.startswith("salesforce")
        else "netsuite"
        if service.startswith("netsuite")
        else service: _APPLICATION
    }


def schema_name(config: Any) -> str | None:
    """The name of a connection in its destination, by its config."""
    given = {name: str(value) for name, value in config.items() if name in _NAMING and value} if is_object(config) else {}
    if "schema_prefix" in given:
        return given["schema_prefix"]
    if "schema" in given:
        table = given.get("table") or given.get("table_group_name")
        return f"{given['schema']}.{table}" if table else given["schema"]
    return None


_NAMING: Final = ("schema_prefix", "schema", "table", "table_group_name")
