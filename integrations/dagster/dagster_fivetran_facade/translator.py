"""Assets made of tables. Keys, groups and metadata are those of dagster-fivetran, so that histories go on."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

import dagster as dg

from .account import FivetranConnector, FivetranConnectorTableProps

TRANSLATOR_KEY: Final = "dagster-fivetran/dagster_fivetran_translator"
"""The metadata of an asset that holds its translator."""
_NAMESPACE: Final = "dagster-fivetran/"


@dataclass(frozen=True, kw_only=True)
class FivetranMetadataSet:
    """The metadata of assets and materializations that are Fivetran's.

    Attributes:
        connector_id: The connection's id.
        connector_name: The connection's name.
        destination_id: The destination's id.
        destination_schema_name: The name of the schema in the destination.
        destination_table_name: The name of the table in the destination.
        sync_frequency_minutes: Minutes between syncs.
        schedule_type: `auto` or `manual`.
        daily_sync_time: The time at which the connection syncs if it does so daily.
        sync_completed_at: The end of the sync, in seconds since 1970.
        is_custom_report: True if the table comes from a report that the connection's config defines.
        custom_report_config: The definition of that report, as JSON.
    """

    connector_id: str | None = None
    connector_name: str | None = None
    destination_id: str | None = None
    destination_schema_name: str | None = None
    destination_table_name: str | None = None
    sync_frequency_minutes: int | None = None
    schedule_type: str | None = None
    daily_sync_time: str | None = None
    sync_completed_at: float | None = None
    is_custom_report: bool | None = None
    custom_report_config: str | None = None

    def to_metadata(self) -> dict[str, Any]:
        """Return what is not None, with the prefix of these metadata."""
        return {_NAMESPACE + name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def extract(cls, metadata: Mapping[str, Any]) -> FivetranMetadataSet:
        """Return the metadata that are Fivetran's; None for what is missing."""
        found = {each.name: metadata.get(_NAMESPACE + each.name) for each in fields(cls)}
        return cls(**{name: getattr(value, "value", value) for name, value in found.items()})


class DagsterFivetranTranslator:
    """Makes an asset spec of a table. A subclass changes keys, groups and whatever else a spec has."""

    def get_asset_spec(self, props: FivetranConnectorTableProps) -> dg.AssetSpec:
        """Return the spec of a table.

        Args:
            props: The table, with its connection and its destination.

        Returns:
            The spec: its key is the schema's and the table's name in the destination, its group is named for the connection.
        """
        schema_name, _, table_name = props.table.partition(".")
        columns = next(
            (
                table.columns
                for schema, table in props.schema_config.enabled_tables()
                if (schema.name_in_destination, table.name_in_destination) == (schema_name, table_name)
            ),
            None,
        )
        connector = FivetranConnector(
            id=props.connector_id, name=props.name, service="", group_id="", config=dict(props.connector_config or {})
        )
        report = connector.report_of(table_name)
        return dg.AssetSpec(
            key=dg.AssetKey(props.table.split(".")),
            metadata={
                **table_metadata(
                    props.connector_url, props.database, schema_name, table_name, service=props.service, columns=columns
                ),
                **FivetranMetadataSet(
                    connector_id=props.connector_id,
                    connector_name=props.connector_name,
                    destination_id=props.destination_id,
                    destination_schema_name=schema_name,
                    destination_table_name=table_name,
                    sync_frequency_minutes=props.sync_frequency,
                    schedule_type=props.schedule_type,
                    daily_sync_time=props.daily_sync_time,
                    is_custom_report=True if report else None,
                    custom_report_config=json.dumps(report) if report else None,
                ).to_metadata(),
            },
            kinds={"fivetran", *({props.service} if props.service else ())},
            group_name=cleaned(props.name).lower(),
        )


def cleaned(name: str) -> str:
    """Return a name in which everything but letters, digits and underscores is replaced."""
    return re.sub(r"[^A-Za-z0-9_]+", "_", name)


def table_metadata(
    url: str,
    database: str | None,
    schema_name: str,
    table_name: str,
    *,
    service: str | None,
    columns: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """Return the metadata of a table that Dagster knows: its columns, its full name, what stores it, and a link."""
    metadata: dict[str, Any] = {"connector_url": dg.MetadataValue.url(url)}
    if columns:
        metadata["dagster/column_schema"] = column_schema(columns)
    if database:
        metadata["dagster/table_name"] = f"{database}.{schema_name}.{table_name}"
    if service:
        metadata["dagster/storage_kind"] = service
    return metadata


def column_schema(columns: Mapping[str, Any]) -> dg.TableSchema:
    """Return the enabled columns, as the API reports them, in the order of their names in the destination."""
    names = sorted(
        each["name_in_destination"] for each in columns.values() if each.get("name_in_destination") and each.get("enabled")
    )
    return dg.TableSchema(columns=[dg.TableColumn(name=name, type="") for name in names])
