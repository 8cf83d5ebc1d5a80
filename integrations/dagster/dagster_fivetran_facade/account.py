"""The content of an account that assets are made of: connections, destinations and schema configs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Any, Final, NamedTuple, cast

from pydantic import BaseModel, ConfigDict

from fivetran_facade import Fivetran, NotFound
from fivetran_facade.models import Connection, Destination, SchemaConfig

_CONCURRENCY: Final = 10
_NO_SCHEMA_CONFIG: Final = "no schema config yet"
# Where the configs of connections define reports, which become tables.
_REPORTS: Final = ("custom_reports", "reports", "custom_tables", "report_configurations")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class FivetranTable(_Part):
    """A table of a schema config.

    Attributes:
        enabled: True if it is synced.
        name_in_destination: Its name in the destination.
        columns: Its columns by their names in the source, as the API reports them; None if it does not.
    """

    enabled: bool
    name_in_destination: str
    columns: dict[str, Any] | None = None


class FivetranSchema(_Part):
    """A schema of a schema config.

    Attributes:
        enabled: True if its enabled tables are synced.
        name_in_destination: Its name in the destination.
        tables: Its tables by their names in the source.
    """

    enabled: bool
    name_in_destination: str
    tables: dict[str, FivetranTable] = {}


class FivetranSchemaConfig(_Part):
    """The schemas that a connection syncs.

    Attributes:
        schemas: Its schemas by their names in the source.
    """

    schemas: dict[str, FivetranSchema] = {}

    @property
    def has_schemas(self) -> bool:
        """True if there is any schema."""
        return bool(self.schemas)

    def enabled_tables(self) -> Iterable[tuple[FivetranSchema, FivetranTable]]:
        """Return the tables that are synced, each with its schema."""
        for schema in self.schemas.values():
            if schema.enabled:
                yield from ((schema, table) for table in schema.tables.values() if table.enabled)

    @classmethod
    def of(cls, config: SchemaConfig) -> FivetranSchemaConfig:
        """Return what is needed of a schema config. What has no name in the destination is named as in the source."""
        return cls(
            schemas={
                name: FivetranSchema(
                    enabled=schema.enabled,
                    name_in_destination=schema.name_in_destination or name,
                    tables={
                        each: FivetranTable(
                            enabled=table.enabled,
                            name_in_destination=table.name_in_destination or each,
                            columns=table.to_dict().get("columns") or None,
                        )
                        for each, table in (schema.tables or {}).items()
                    },
                )
                for name, schema in (config.schemas or {}).items()
            }
        )


class FivetranConnector(_Part):
    """A connection.

    Attributes:
        id: Its id.
        name: Its name, also known as its schema.
        service: The connector type.
        group_id: The id of its group.
        setup_state: `connected`, `incomplete` or `broken`.
        sync_state: `scheduled`, `syncing`, `paused` or `rescheduled`.
        paused: True if it does not sync.
        succeeded_at: The end of its last successful sync.
        sync_frequency: Minutes between syncs.
        schedule_type: `auto` or `manual`.
        daily_sync_time: The time at which it syncs if it does so daily.
        config: The parts of its config that define reports.
    """

    id: str
    name: str
    service: str
    group_id: str
    setup_state: str | None = None
    sync_state: str | None = None
    paused: bool = False
    succeeded_at: datetime | None = None
    sync_frequency: int | None = None
    schedule_type: str | None = None
    daily_sync_time: str | None = None
    config: dict[str, Any] | None = None

    @property
    def url(self) -> str:
        """The address of its page in the dashboard."""
        return f"https://fivetran.com/dashboard/connections/{self.id}"

    @property
    def destination_id(self) -> str:
        """The id of its destination, which is that of its group."""
        return self.group_id

    @property
    def is_connected(self) -> bool:
        """True if its setup is complete."""
        return self.setup_state == "connected"

    @property
    def is_paused(self) -> bool:
        """True if it does not sync."""
        return self.paused

    @classmethod
    def of(cls, connection: Connection) -> FivetranConnector:
        """Return what is needed of a connection."""
        config: Mapping[str, Any] = connection.config or {}
        status: Mapping[str, Any] = connection.to_dict().get("status") or {}
        return cls(
            id=connection.id,
            name=connection.schema,
            service=connection.service,
            group_id=connection.group_id,
            setup_state=status.get("setup_state"),
            sync_state=status.get("sync_state"),
            paused=bool(connection.paused),
            succeeded_at=connection.succeeded_at,
            sync_frequency=connection.sync_frequency,
            schedule_type=connection.schedule_type,
            daily_sync_time=connection.daily_sync_time,
            config={name: config[name] for name in _REPORTS if config.get(name)} or None,
        )

    def report_of(self, table_name: str) -> Mapping[str, Any] | None:
        """Return the definition of the report that becomes a table, or None if the table is none."""
        for reports in (self.config or {}).values():
            found: list[Any] = reports if isinstance(reports, list) else []
            for report in found:
                name = (report.get("table_name") or report.get("table")) if isinstance(report, dict) else None
                if isinstance(name, str) and name.lower() == table_name.lower():
                    return cast("Mapping[str, Any]", report)
        return None


class FivetranDestination(_Part):
    """A destination.

    Attributes:
        id: Its id, which is that of its group.
        service: The type of the destination.
        database: The name of its database, if its config has one.
    """

    id: str
    service: str
    database: str | None = None

    @classmethod
    def of(cls, destination: Destination) -> FivetranDestination:
        """Return what is needed of a destination."""
        database = (destination.config or {}).get("database")
        return cls(id=destination.id, service=destination.service, database=database)


ConnectorSelectorFn = Callable[[FivetranConnector], bool]


class FivetranConnectorTableProps(NamedTuple):
    """A table that is synced, as a translator makes an asset of it."""

    table: str
    connector_id: str
    connector_name: str
    connector_url: str
    destination_id: str | None
    schema_config: FivetranSchemaConfig
    database: str | None
    service: str | None
    sync_frequency: int | None = None
    schedule_type: str | None = None
    daily_sync_time: str | None = None
    connector_config: Mapping[str, Any] | None = None

    @property
    def name(self) -> str:
        """The name of the connection."""
        return self.connector_name


class FivetranWorkspaceData(_Part):
    """The content of an account.

    Attributes:
        connectors_by_id: The connections that have a schema config, by id.
        destinations_by_id: Their destinations, by id.
        schema_configs_by_connector_id: The schema configs, by the id of the connection.
        skipped: The reasons for which other connections are left out, by id: `incomplete`, `broken` or `no schema config yet`.
    """

    connectors_by_id: dict[str, FivetranConnector] = {}
    destinations_by_id: dict[str, FivetranDestination] = {}
    schema_configs_by_connector_id: dict[str, FivetranSchemaConfig] = {}
    skipped: dict[str, str] = {}

    @property
    def reasons(self) -> str:
        """The reasons for which connections are left out, in one line."""
        reasons = dict.fromkeys(self.skipped.values())
        return "; ".join(f"{why}: {', '.join(name for name, each in self.skipped.items() if each == why)}" for why in reasons)

    def tables_of(self, connector: FivetranConnector, config: FivetranSchemaConfig) -> Sequence[FivetranConnectorTableProps]:
        """Return the tables that a connection syncs, given its schema config."""
        destination = self.destinations_by_id.get(connector.destination_id)
        return [
            FivetranConnectorTableProps(
                table=f"{schema.name_in_destination}.{table.name_in_destination}",
                connector_id=connector.id,
                connector_name=connector.name,
                connector_url=connector.url,
                destination_id=connector.destination_id,
                schema_config=config,
                database=None if destination is None else destination.database,
                service=None if destination is None else destination.service,
                sync_frequency=connector.sync_frequency,
                schedule_type=connector.schedule_type,
                daily_sync_time=connector.daily_sync_time,
                connector_config=connector.config,
            )
            for schema, table in config.enabled_tables()
        ]

    def to_fivetran_connector_table_props_data(
        self, connector_selector_fn: ConnectorSelectorFn | None = None
    ) -> Sequence[FivetranConnectorTableProps]:
        """Return the tables that the connections sync, or those that the function selects."""
        return [
            props
            for connector in self.connectors_by_id.values()
            if connector_selector_fn is None or connector_selector_fn(connector)
            for props in self.tables_of(connector, self.schema_configs_by_connector_id[connector.id])
        ]


def read_account(fivetran: Fivetran) -> FivetranWorkspaceData:
    """Read the content of an account: the listing of connections, the schema config of each whose setup is complete, and the
    destinations of those that have one.

    Raises:
        FivetranError: It cannot be read.
    """
    connectors = [FivetranConnector.of(each) for each in fivetran.connections.list()]
    connected = [each.id for each in connectors if each.is_connected]
    with ThreadPoolExecutor(_CONCURRENCY) as threads:
        found = dict(zip(connected, threads.map(partial(_schema_config, fivetran), connected), strict=True))
        configs = {each: config for each, config in found.items() if config is not None and config.has_schemas}
        kept = {each.id: each for each in connectors if each.id in configs}
        groups = dict.fromkeys(each.destination_id for each in kept.values())
        destinations = [each for each in threads.map(partial(_destination, fivetran), groups) if each is not None]
    skipped = {
        each.id: _NO_SCHEMA_CONFIG if each.is_connected else each.setup_state or "incomplete"
        for each in connectors
        if each.id not in kept
    }
    return FivetranWorkspaceData(
        connectors_by_id=kept,
        destinations_by_id={each.id: each for each in destinations},
        schema_configs_by_connector_id=configs,
        skipped=skipped,
    )


def _schema_config(fivetran: Fivetran, connection_id: str) -> FivetranSchemaConfig | None:
    try:
        return FivetranSchemaConfig.of(fivetran.schemas.get(connection_id))
    except NotFound:
        return None


def _destination(fivetran: Fivetran, group_id: str) -> FivetranDestination | None:
    # The listing of destinations lacks their configs.
    try:
        return FivetranDestination.of(fivetran.destinations.get(group_id))
    except NotFound:
        return None
