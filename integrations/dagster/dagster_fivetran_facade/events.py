"""The events of a sync: one for each table, with what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import dagster as dg

from fivetran_facade import Fivetran, FivetranError, SyncResult
from fivetran_facade.models import Connection, SchemaConfig

from .account import FivetranConnector, FivetranSchemaConfig, FivetranWorkspaceData
from .translator import TRANSLATOR_KEY, DagsterFivetranTranslator, FivetranMetadataSet, column_schema

if TYPE_CHECKING:
    from .workspace import FivetranWorkspace

FivetranEvent = dg.MaterializeResult[Any] | dg.AssetMaterialization

_CONCURRENCY: Final = 10


class FivetranEventIterator(Iterator[FivetranEvent]):
    """The events of a sync.

    Args:
        events: The events.
        workspace: The workspace of the connection.
    """

    def __init__(self, events: Iterator[FivetranEvent], workspace: FivetranWorkspace) -> None:
        self._events, self._workspace = events, workspace

    def __iter__(self) -> FivetranEventIterator:
        return self

    def __next__(self) -> FivetranEvent:
        return next(self._events)

    def fetch_column_metadata(self) -> FivetranEventIterator:
        """Add the columns of each table to its event, with a request for each.

        Columns that cannot be read are left out, which is logged.
        """
        return FivetranEventIterator(self._with_columns(), self._workspace)

    def _with_columns(self) -> Iterator[FivetranEvent]:
        events = list(self._events)
        with self._workspace.get_client() as fivetran, ThreadPoolExecutor(_CONCURRENCY) as threads:
            columns = ColumnReader(fivetran)
            yield from threads.map(columns.add_to, events)


def materializations(
    result: SyncResult,
    schema_config: SchemaConfig | None,
    translator: DagsterFivetranTranslator,
    context: dg.AssetExecutionContext,
) -> Iterator[FivetranEvent]:
    """Return an event for each table of a sync that succeeded: a result for the assets that were selected, and a
    materialization for other tables of the connection, which were synced as well.

    Args:
        result: The result of the sync.
        schema_config: The schemas that it synced. None if that cannot be read; then there are events of the assets alone.
        translator: Makes assets of tables that are new.
        context: The context of the assets.
    """
    specs = {table_of(spec): spec for spec in context.assets_def.specs}
    tables = specs if schema_config is None else _with_new_tables(specs, result.connection, schema_config, translator)
    more = sync_metadata(result, tables=len(tables))
    missing = set(context.selected_asset_keys)
    for spec in tables.values():
        event = materialization(spec, result.finished.timestamp(), more)
        if spec.key in context.selected_asset_keys:
            missing.discard(spec.key)
            yield dg.MaterializeResult(asset_key=spec.key, metadata=event.metadata)
        else:
            yield event
    if missing:
        names = ", ".join(sorted(key.to_user_string() for key in missing))
        context.log.warning("These tables are no longer synced, so their assets were not materialized: %s", names)


def table_of(spec: dg.AssetSpec) -> tuple[str | None, str | None]:
    """Return the names of the schema and the table of an asset in the destination."""
    own = FivetranMetadataSet.extract(spec.metadata)
    return own.destination_schema_name, own.destination_table_name


def materialization(spec: dg.AssetSpec, completed_at: float, more: Mapping[str, Any]) -> dg.AssetMaterialization:
    """Return the event of a table whose connection's sync ended at a moment, in seconds since 1970."""
    own = {name: value for name, value in spec.metadata.items() if name != TRANSLATOR_KEY}
    completed = FivetranMetadataSet(sync_completed_at=completed_at).to_metadata()
    return dg.AssetMaterialization(
        asset_key=spec.key,
        description=f"Synced by Fivetran: {'.'.join(filter(None, table_of(spec)))}",
        metadata={**own, **completed, **more},
    )


def _with_new_tables(
    specs: Mapping[tuple[str | None, str | None], dg.AssetSpec],
    connection: Connection,
    schema_config: SchemaConfig,
    translator: DagsterFivetranTranslator,
) -> dict[tuple[str | None, str | None], dg.AssetSpec]:
    """Return the specs of the tables that are synced now; some may be newer than the assets."""
    config = FivetranSchemaConfig.of(schema_config)
    tables = FivetranWorkspaceData().tables_of(FivetranConnector.of(connection), config)
    made = ((tuple(each.table.split(".", 1)), each) for each in tables)
    return {(schema, table): specs.get((schema, table)) or translator.get_asset_spec(each) for (schema, table), each in made}


def sync_metadata(result: SyncResult, *, tables: int) -> dict[str, Any]:
    """Return what is known of a sync as metadata: its start and end, how many tables it covers, and what it moved.

    The sync history tells what was moved, by names of its own such as rows; its numbers are taken as they come.
    """
    metadata: dict[str, Any] = {"tables": tables, "finished": dg.MetadataValue.timestamp(result.finished)}
    if result.sync_id is not None:
        metadata["sync_id"] = result.sync_id
    if result.started is not None:
        metadata["started"] = dg.MetadataValue.timestamp(result.started)
    if result.duration is not None:
        metadata["seconds"] = result.duration.total_seconds()
    if result.history is not None:
        history = result.history.to_dict()
        metadata["sync_history"] = dg.MetadataValue.json(history)
        metadata.update(_numbers(history))
    if result.warnings:
        metadata["warnings"] = dg.MetadataValue.json([each.to_dict() for each in result.warnings])
    return metadata


def _numbers(found: Mapping[str, Any], before: str = "") -> dict[str, int | float]:
    """Return the numbers in an object, those of objects within it named with both names."""
    numbers: dict[str, int | float] = {}
    for name, value in found.items():
        if isinstance(value, Mapping):
            numbers.update(_numbers(value, f"{before}{name}_"))
        elif isinstance(value, int | float) and not isinstance(value, bool):
            numbers[before + name] = value
    return numbers


class ColumnReader:
    """Reads the columns of tables.

    Args:
        fivetran: The client to read with.
    """

    def __init__(self, fivetran: Fivetran) -> None:
        self._fivetran = fivetran
        self._configs: dict[str, FivetranSchemaConfig] = {}
        self._lock = Lock()

    def add_to(self, event: FivetranEvent) -> FivetranEvent:
        """Return an event with the columns of its table; as it is, and with a line in the log, if these cannot be read."""
        own = FivetranMetadataSet.extract(event.metadata or {})
        try:
            columns = self._columns_of(own)
        except FivetranError as error:
            dg.get_dagster_logger().warning("The columns of %s are left out: %s", own.destination_table_name, error)
            return event
        metadata = {**(event.metadata or {}), "dagster/column_schema": column_schema(columns)}
        if isinstance(event, dg.AssetMaterialization):
            return dg.AssetMaterialization(asset_key=event.asset_key, description=event.description, metadata=metadata)
        return dg.MaterializeResult(asset_key=event.asset_key, metadata=metadata)

    def _columns_of(self, table: FivetranMetadataSet) -> Mapping[str, Any]:
        connection_id = table.connector_id or ""
        with self._lock:
            if connection_id not in self._configs:
                self._configs[connection_id] = FivetranSchemaConfig.of(self._fivetran.schemas.get(connection_id))
        # The API takes the names in the source.
        for schema_name, schema in self._configs[connection_id].schemas.items():
            for name, each in schema.tables.items():
                found = (schema.name_in_destination, each.name_in_destination)
                if found == (table.destination_schema_name, table.destination_table_name):
                    columns = self._fivetran.schemas.get_columns(connection_id, schema_name, name).to_dict().get("columns")
                    return columns or {}
        return {}
