"""Schema configs: which schemas, tables and columns of its source a connection syncs."""

from __future__ import annotations

import re
from typing import Any, Final

from ..account import Account
from ..calls import Call, action
from ..failures import Failure, conflict, invalid
from ..services import NO_SCHEMA_CONFIG, NO_SCHEMAS, SourceTable, is_database, source
from ..syncs import after_sync
from ..values import JSON, is_object

_ALLOWED: Final[JSON] = {"allowed": True}


@action("get_schema_config")
def get_schema_config(call: Call) -> JSON:
    """The schema config, which a connection has only after its first sync or reload."""
    return _shown(_config(call))


@action("create_schema_config")
def create_schema_config(call: Call) -> JSON:
    """Say before the first sync what is to be synced; the answer repeats what was sent."""
    connection = _connection(call)
    if config_of(call.account, connection) is not None or connection["succeeded_at"] is not None:
        raise invalid("The connection has a schema config already")
    fields = call.operation.body_fields
    connection["_precreated"] = {name: value for name, value in call.body.items() if name in fields}
    return dict(connection["_precreated"])


@action("reload_schema_config")
def reload_schema_config(call: Call) -> JSON:
    """Look into the source again."""
    connection = _connection(call)
    _must_be_connected(connection)
    if connection["service"] in NO_SCHEMA_CONFIG:
        raise invalid(f"The connector type '{connection['service']}' has no schema config")
    config = capture(call.account, connection)
    mode = call.body.get("exclude_mode", "PRESERVE")
    if mode != "PRESERVE":
        for schema in config.get("schemas", {}).values():
            schema["enabled"] = True if mode == "INCLUDE" else schema["enabled"]
            for table in schema["tables"].values():
                if table["enabled_patch_settings"]["allowed"]:
                    table["enabled"] = mode == "INCLUDE"
    return _shown(config)


@action("update_schema_config")
def update_schema_config(call: Call) -> JSON:
    """Change the schema config."""
    config, body = _config(call), call.body
    for name, update in body.get("schemas", {}).items():
        _check_schema(call.account, config, name, update)
    if "schema_change_handling" in body:
        config["schema_change_handling"] = body["schema_change_handling"]
        config["enable_new_by_default"] = body["schema_change_handling"] == "ALLOW_ALL"
    if "is_type_locked" in body:
        config["_is_type_locked"] = body["is_type_locked"]
    for name, update in body.get("schemas", {}).items():
        _change_schema(call.account, config, name, update)
    return _shown(config)


@action("update_schema")
def update_schema(call: Call) -> JSON:
    """Change a schema of the schema config."""
    config, name = _config(call), call.path["schema_name"]
    _check_schema(call.account, config, name, call.body)
    _change_schema(call.account, config, name, call.body)
    return _shown(config)


@action("update_table")
def update_table(call: Call) -> JSON:
    """Change a table of the schema config."""
    config = _config(call)
    schema, name = call.path["schema_name"], call.path["table_name"]
    table, known = _table(config, schema, name), columns_of(call.account, config, schema, name)
    _check_table(known, table, name, call.body)
    _change_table(known, table, call.body)
    return _shown(config)


@action("get_columns")
def get_columns(call: Call) -> JSON:
    """All columns of a table, as the source has them."""
    connection = _connection(call)
    _must_be_connected(connection)
    config = _config(call)
    schema, name = call.path["schema_name"], call.path["table_name"]
    table = _table(config, schema, name)
    if not table.get("supports_columns_config", True):
        return {"columns": {}}
    columns: JSON = columns_of(call.account, config, schema, name) | _configured(table)
    return {"columns": {column: _visible(entry) for column, entry in columns.items()}}


@action("update_column")
def update_column(call: Call) -> JSON:
    """Change a column of the schema config."""
    config = _config(call)
    schema, name, column = (call.path[part] for part in ("schema_name", "table_name", "column_name"))
    table = _table(config, schema, name)
    known = columns_of(call.account, config, schema, name)
    if column not in known | _configured(table):
        raise _no_column(name, column)
    update: JSON = {"enabled": table["enabled"], "columns": {column: call.body}}
    _check_table(known, table, name, update)
    _change_table(known, table, update)
    return _shown(config)


@action("drop_column")
def drop_column(call: Call) -> None:
    """Mark a blocked column, so that the next sync drops it."""
    config = _config(call)
    _drop(call.account, config, (call.path["schema_name"], call.path["table_name"]), [call.path["column_name"]])


@action("drop_columns")
def drop_columns(call: Call) -> None:
    """Mark blocked columns, so that the next sync drops them."""
    config = _config(call)
    wanted: list[tuple[str, str, list[str]]] = [
        (schema, table, columns["columns"])
        for schema, tables in call.body["schemas"].items()
        for table, columns in tables["tables"].items()
    ]
    for dry in (True, False):
        for schema, table, columns in wanted:
            _drop(call.account, config, (schema, table), columns, dry=dry)


def _drops_columns(account: Account, connection: JSON) -> bool:
    return bool(account.tables["schema_configs"].rows.get(connection["id"], {}).get("_drops_columns"))


@after_sync(concerns=_drops_columns)
def drop_marked_columns(account: Account, connection: JSON) -> None:
    """Drop the columns that were marked."""
    config = config_of(account, connection)
    if config is None or not config.pop("_drops_columns", False):
        return
    for schema in config.get("schemas", {}).values():
        for table in schema.get("tables", {}).values():
            columns: JSON = table.get("columns") or {}
            for name in [name for name, column in columns.items() if column.get("_dropped")]:
                del columns[name]


def config_of(account: Account, connection: JSON) -> JSON | None:
    """Return the schema config of a connection; None if it has none.

    Every connection that has synced has one. That of a seeded or generated connection is made when it is first needed.
    """
    config = account.tables["schema_configs"].rows.get(connection["id"])
    if config is None and connection["succeeded_at"] is not None and connection["service"] not in NO_SCHEMA_CONFIG:
        config = capture(account, connection)
    return config


def capture(account: Account, connection: JSON) -> JSON:
    """Look into a source, and keep what the schema config says of what is still there."""
    table = account.tables["schema_configs"]
    config = table.rows.get(connection["id"])
    if config is None:
        wish: JSON = connection.pop("_precreated", {})
        handling = wish.get("schema_change_handling", "ALLOW_ALL")
        config = {
            "connection_id": connection["id"],
            "enable_new_by_default": handling == "ALLOW_ALL",
            "schema_change_handling": handling,
        }
        table.add(config)
        if connection["service"] not in NO_SCHEMAS:
            config["schemas"] = _from_source(connection)
            for name, update in wish.get("schemas", {}).items():
                # What is not in the source, or cannot be left out, is ignored.
                if name in config["schemas"]:
                    _change_schema(account, config, name, update, lenient=True)
    return config


def _from_source(connection: JSON) -> JSON:
    prefix = f"{connection['schema']}_" if "public" in source(connection["service"]) else ""
    return {
        schema: {
            "name_in_destination": prefix + _destination_name(schema) if prefix else connection["schema"],
            "enabled": True,
            "tables": {
                name: _table_entry(name, table, filtered=is_database(connection["service"])) for name, table in tables.items()
            },
        }
        for schema, tables in source(connection["service"]).items()
    }


def _table_entry(name: str, table: SourceTable, *, filtered: bool) -> JSON:
    settings = _ALLOWED if table.locked is None else {"allowed": False, "reason_code": table.locked}
    return {
        "name_in_destination": _destination_name(name),
        "enabled": table.locked is None,
        "sync_mode": "SOFT_DELETE",
        "supports_columns_config": table.locked is None,
        "supports_history_mode": table.locked is None,
        "row_filtering_supported": filtered and table.locked is None,
        "parent_table": None,
        "enabled_patch_settings": dict(settings),
        # Those of a table whose columns cannot be configured are not even there.
        **({"columns": {}} if table.locked is None else {}),
    }


def columns_of(account: Account, config: JSON, schema: str, table: str) -> JSON:
    """Return the columns of a table by name, as the source has them; none of a table that is not there."""
    connection = account.find("connections", config["connection_id"])
    found = source(connection["service"]).get(schema, {}).get(table)
    return {} if found is None else {name: _column_entry(name, key=name in found.keys) for name in found.columns}


def _column_entry(name: str, *, key: bool) -> JSON:
    reason = {"allowed": False, "reason_code": "OTHER", "reason": "The column is part of the primary key."}
    return {
        "name_in_destination": _destination_name(name),
        "enabled": True,
        "hashed": False,
        "is_primary_key": key,
        "enabled_patch_settings": reason if key else dict(_ALLOWED),
    }


def _check_schema(account: Account, config: JSON, name: str, update: JSON) -> None:
    tables = _in(config, name)["tables"]
    for table, change in update.get("tables", {}).items():
        if table not in tables:
            raise Failure(404, "NotFound", f"Cannot find table '{name}.{table}'")
        _check_table(columns_of(account, config, name, table), tables[table], table, change)


def _check_table(known: JSON, table: JSON, name: str, update: JSON) -> None:
    if update.get("enabled") is not table["enabled"] and not _may_change(table):
        raise invalid(f"The table '{name}' cannot be changed")
    if update.get("columns") and not table.get("supports_columns_config", True):
        raise invalid(f"The table '{name}' does not support the configuration of columns")
    columns = known | _configured(table)
    for column, change in update.get("columns", {}).items():
        if column not in columns:
            raise _no_column(name, column)
        if change.get("enabled") is not columns[column].get("enabled", True) and not _may_change(columns[column]):
            raise invalid(f"The column '{column}' of the table '{name}' cannot be changed")
    if "row_filter" in update:
        _check_row_filter(table, name, update["row_filter"])
    if update.get("sync_mode") == "HISTORY" and not table.get("supports_history_mode", True):
        raise invalid(f"The table '{name}' does not support history mode")


def _may_change(part: JSON) -> bool:
    """Return True if a table or column may be enabled and disabled."""
    return bool(part.get("enabled_patch_settings", _ALLOWED).get("allowed", True))


def _no_column(table: str, column: str) -> Failure:
    return Failure(404, "NotFound", f"Cannot find column '{column}' of table '{table}'")


def _check_row_filter(table: JSON, name: str, given: JSON) -> None:
    if not table.get("row_filtering_supported"):
        raise invalid(f"The table '{name}' does not support row filters")
    if len(given["column_clauses"]) > 1 and not given.get("operator"):
        raise invalid(f"The row filter of the table '{name}' has several clauses and no operator")


def _change_schema(account: Account, config: JSON, name: str, update: JSON, *, lenient: bool = False) -> None:
    schema = config["schemas"][name]
    schema["enabled"] = update["enabled"]
    for table_name, change in update.get("tables", {}).items():
        table = schema["tables"].get(table_name)
        if table is not None:
            known = columns_of(account, config, name, table_name)
            if not lenient:
                _change_table(known, table, change)
            elif _may_change(table):
                _change_table(known, table, _observed(known, table, change))


def _observed(known: JSON, table: JSON, wish: JSON) -> JSON:
    """Return as much of a wish for a table as its source can observe."""
    columns = {name: change for name, change in wish.get("columns", {}).items() if name in known and _may_change(known[name])}
    unsupported = {
        "row_filter": not table.get("row_filtering_supported"),
        "sync_mode": wish.get("sync_mode") == "HISTORY" and not table.get("supports_history_mode", True),
    }
    return {name: value for name, value in wish.items() if not unsupported.get(name)} | {"columns": columns}


def _change_table(known: JSON, table: JSON, update: JSON) -> None:
    table["enabled"] = update["enabled"]
    # A row filter that is not mentioned stays; a new one replaces it as a whole.
    table |= {name: update[name] for name in ("sync_mode", "row_filter") if name in update}
    columns: JSON = table["columns"] if is_object(table.get("columns")) else {}
    for name, change in update.get("columns", {}).items():
        fields = ("enabled", "hashed", "is_primary_key")
        entry = columns.get(name) or known[name]
        columns[name] = entry | {field: change[field] for field in fields if field in change}
        table["columns"] = columns


def _drop(account: Account, config: JSON, place: tuple[str, str], columns: list[str], *, dry: bool = False) -> None:
    schema, name = place
    table = _table(config, schema, name)
    known = columns_of(account, config, schema, name)
    for column in columns:
        entry = _configured(table).get(column)
        if entry is None and column not in known:
            raise _no_column(name, column)
        if entry is None or entry["enabled"]:
            raise conflict(f"The column '{column}' must be blocked before it can be dropped")
        if not dry:
            entry["_dropped"] = config["_drops_columns"] = True


def _connection(call: Call) -> JSON:
    return call.account.find("connections", call.path["connection_id"])


def _config(call: Call) -> JSON:
    connection = _connection(call)
    config = config_of(call.account, connection)
    if config is None:
        raise Failure(404, "NotFound_SchemaConfig", f"Connection with id '{connection['id']}' doesn't have schema config")
    return config


def _in(config: JSON, schema: str) -> JSON:
    found: JSON | None = config.get("schemas", {}).get(schema)
    if found is None:
        raise Failure(404, "NotFound", f"Cannot find schema '{schema}'")
    return found


def _table(config: JSON, schema: str, table: str) -> JSON:
    found: JSON | None = _in(config, schema).get("tables", {}).get(table)
    if found is None:
        raise Failure(404, "NotFound", f"Cannot find table '{schema}.{table}'")
    return found


def _configured(table: JSON) -> JSON:
    columns = table.get("columns")
    return columns if is_object(columns) else {}


def _must_be_connected(connection: JSON) -> None:
    state = connection["status"]["setup_state"]
    if state != "connected":
        raise invalid(f"The setup_state of the connection is '{state}', expected 'connected'")


def _shown(config: JSON) -> JSON:
    return {name: _visible(value) for name, value in config.items() if name != "connection_id" and not name.startswith("_")}


def _visible(value: Any) -> Any:
    if is_object(value):
        return {name: _visible(inner) for name, inner in value.items() if not name.startswith("_")}
    return value


def _destination_name(name: str) -> str:
    return re.sub(r"\W+", "_", name).lower()
