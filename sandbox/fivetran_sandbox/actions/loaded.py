"""The metadata of what connections have loaded: schemas, tables and columns, with their names in source and destination."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from typing import Final

from ..calls import Call, action
from ..values import JSON, is_object
from .schemas import columns_of, config_of

# The types of columns in source and destination, by the end of their names.
_TYPES: Final = {
    "id": ("bigint", "BIGINT"),
    "at": ("timestamp", "TIMESTAMP"),
    "on": ("date", "DATE"),
    "amount": ("numeric", "NUMERIC(38,10)"),
    "price": ("numeric", "NUMERIC(38,10)"),
    "total": ("numeric", "NUMERIC(38,10)"),
}


@action("list_connection_metadata_schemas")
def list_connection_metadata_schemas(call: Call) -> JSON:
    """Return the schemas that a connection syncs."""
    return call.page([_named([name], schema) for name, schema in _schemas(call)], dict)


@action("list_connection_metadata_tables")
def list_connection_metadata_tables(call: Call) -> JSON:
    """Return the tables that a connection syncs."""
    return call.page([_named([schema, name], table) for schema, name, table in _tables(call)], dict)


@action("list_connection_metadata_columns")
def list_connection_metadata_columns(call: Call) -> JSON:
    """Return the columns that a connection syncs."""
    connection = call.account.find("connections", call.path["connection_id"])
    found: list[JSON] = []
    for schema, table, entry in _tables(call):
        known = columns_of(call.account, {"connection_id": connection["id"]}, schema, table)
        configured = entry.get("columns")
        for name, column in (known | (configured if is_object(configured) else {})).items():
            if column["enabled"]:
                types = _TYPES.get(name.rpartition("_")[2].rpartition(" ")[2], ("text", "VARCHAR(256)"))
                found.append(
                    _named([schema, table, name], column)
                    | {
                        "type_in_source": types[0],
                        "type_in_destination": types[1],
                        "is_primary_key": column.get("is_primary_key"),
                        "is_foreign_key": name.endswith("_id"),
                    }
                )
    return call.page(found, dict)


def _schemas(call: Call) -> Iterator[tuple[str, JSON]]:
    """Return the schemas that are synced; none before the first sync."""
    connection = call.account.find("connections", call.path["connection_id"])
    config = config_of(call.account, connection) or {}
    return ((name, schema) for name, schema in config.get("schemas", {}).items() if schema["enabled"])


def _tables(call: Call) -> Iterator[tuple[str, str, JSON]]:
    for schema, entry in _schemas(call):
        for name, table in entry.get("tables", {}).items():
            if table["enabled"]:
                yield schema, name, table


def _named(path: list[str], entry: JSON) -> JSON:
    """Return the names of a part, with an id that its path gives it."""
    ids = [urlsafe_b64encode("\0".join(path[:length]).encode()).decode().rstrip("=") for length in (len(path), len(path) - 1)]
    parent = {"parent_id": ids[1]} if len(path) > 1 else {}
    return {"id": ids[0], **parent, "name_in_source": path[-1], "name_in_destination": entry.get("name_in_destination")}
