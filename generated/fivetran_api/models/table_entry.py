from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_entry import ColumnEntry
from ..models.enabled_patch_settings import EnabledPatchSettings
from ..models.table_sync_mode import TableSyncMode
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "name_in_destination",
        "enabled",
        "sync_mode",
        "supports_columns_config",
        "supports_history_mode",
        "enabled_patch_settings",
        "columns",
    )
)


@_attrs_define(kw_only=True)
class TableEntry(Open):
    """One table, and whether it is synced.

    Attributes:
        name_in_destination: What the table is called in the destination; Fivetran derives it from the name in the source.
        enabled: Whether the table is synced while its schema is.
        sync_mode: SOFT_DELETE marks rows that the source has deleted, HISTORY keeps each version of every row (only with
            `supports_history_mode`), LIVE mirrors the source and deletes as it does. Absent where the connector offers
            no choice.
        supports_columns_config: Whether columns of this table can be blocked and hashed. If not, sending `columns` for it is a 400.
        supports_history_mode: Whether `sync_mode` can be HISTORY.
        enabled_patch_settings: Whether `enabled` of a table or column can be changed.
        columns: By name of the column in the source; upper and lower case matter. Only columns that a user ever changed are
            there; it may be null or absent where there are none.
    """

    name_in_destination: str | Unset = UNSET
    enabled: bool
    sync_mode: TableSyncMode | Unset = UNSET
    supports_columns_config: bool | Unset = UNSET
    supports_history_mode: bool | Unset = UNSET
    enabled_patch_settings: EnabledPatchSettings | Unset = UNSET
    columns: dict[str, ColumnEntry] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination", UNSET)
        model.enabled = get("enabled", UNSET)
        model.sync_mode = get("sync_mode", UNSET)
        model.supports_columns_config = get("supports_columns_config", UNSET)
        model.supports_history_mode = get("supports_history_mode", UNSET)
        model.enabled_patch_settings = (
            EnabledPatchSettings.from_dict(value)
            if isinstance(value := get("enabled_patch_settings", UNSET), dict)
            else value
        )
        model.columns = (
            {key: ColumnEntry.from_dict(item) for key, item in value.items()}
            if isinstance(value := get("columns", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (name_in_destination := self.name_in_destination) is not UNSET:
            written["name_in_destination"] = name_in_destination
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (sync_mode := self.sync_mode) is not UNSET:
            written["sync_mode"] = sync_mode
        if (supports_columns_config := self.supports_columns_config) is not UNSET:
            written["supports_columns_config"] = supports_columns_config
        if (supports_history_mode := self.supports_history_mode) is not UNSET:
            written["supports_history_mode"] = supports_history_mode
        if (enabled_patch_settings := self.enabled_patch_settings) is not UNSET:
            written["enabled_patch_settings"] = (
                enabled_patch_settings.to_dict()
                if isinstance(enabled_patch_settings, EnabledPatchSettings)
                else enabled_patch_settings
            )
        if (columns := self.columns) is not UNSET:
            written["columns"] = (
                {key: item.to_dict() if isinstance(item, ColumnEntry) else item for key, item in columns.items()}
                if isinstance(columns, dict)
                else columns
            )
        return written
