from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_entry import ColumnEntry
from ..models.enabled_patch_settings import EnabledPatchSettings
from ..models.row_filter import RowFilter
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.table_sync_mode import TableSyncMode

_ATTRIBUTES = {
    "name_in_destination": "name_in_destination",
    "enabled": "enabled",
    "sync_mode": "sync_mode",
    "supports_columns_config": "supports_columns_config",
    "supports_history_mode": "supports_history_mode",
    "row_filtering_supported": "row_filtering_supported",
    "row_filter": "row_filter",
    "parent_table": "parent_table",
    "enabled_patch_settings": "enabled_patch_settings",
    "columns": "columns",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TableEntry(Model):
    """The settings of one table.

    Attributes:
        name_in_destination: The table's name in the destination, which Fivetran derives from the name in the source.
        enabled: True if the table is synced while its schema is.
        sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted; HISTORY keeps each
            version of every row, and needs `supports_history_mode`; LIVE mirrors the source and deletes as it does.
            Tables have none if the connector offers no choice.
        supports_columns_config: True if columns of this table can be blocked and hashed. If false, the API answers 400 to changes with
            `columns`.
        supports_history_mode: True if `sync_mode` can be HISTORY.
        row_filtering_supported: True if the table can have a row filter.
        row_filter: The rows that are synced; null for all.
        parent_table: The table that this one is a part of, by its name in the source; null if there is none. It cannot be
            changed.
        enabled_patch_settings: The permission to change `enabled` of a table or column.
        columns: Columns by their name in the source; case matters. Only columns that a user has ever changed are listed;
            null if there are none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    name_in_destination: str | None = None
    enabled: bool
    sync_mode: TableSyncMode | None = None
    supports_columns_config: bool | None = None
    supports_history_mode: bool | None = None
    row_filtering_supported: bool | None = None
    row_filter: RowFilter | None = None
    parent_table: str | None = None
    enabled_patch_settings: EnabledPatchSettings | None = None
    columns: dict[str, ColumnEntry] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination")
        model.enabled = get("enabled")
        model.sync_mode = get("sync_mode")
        model.supports_columns_config = get("supports_columns_config")
        model.supports_history_mode = get("supports_history_mode")
        model.row_filtering_supported = get("row_filtering_supported")
        model.row_filter = RowFilter.from_dict(value) if isinstance(value := get("row_filter"), dict) else value
        model.parent_table = get("parent_table")
        model.enabled_patch_settings = (
            EnabledPatchSettings.from_dict(value) if isinstance(value := get("enabled_patch_settings"), dict) else value
        )
        model.columns = (
            {key: ColumnEntry.from_dict(item) if isinstance(item, dict) else item for key, item in value.items()}
            if isinstance(value := get("columns"), dict)
            else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (name_in_destination := self.name_in_destination) is not None or "name_in_destination" not in absent:
            written["name_in_destination"] = name_in_destination
        if (enabled := self.enabled) is not None or "enabled" not in absent:
            written["enabled"] = enabled
        if (sync_mode := self.sync_mode) is not None or "sync_mode" not in absent:
            written["sync_mode"] = sync_mode
        if (supports_columns_config := self.supports_columns_config) is not None or "supports_columns_config" not in absent:
            written["supports_columns_config"] = supports_columns_config
        if (supports_history_mode := self.supports_history_mode) is not None or "supports_history_mode" not in absent:
            written["supports_history_mode"] = supports_history_mode
        if (row_filtering_supported := self.row_filtering_supported) is not None or "row_filtering_supported" not in absent:
            written["row_filtering_supported"] = row_filtering_supported
        if (row_filter := self.row_filter) is not None or "row_filter" not in absent:
            written["row_filter"] = row_filter.to_dict() if isinstance(row_filter, Model) else row_filter
        if (parent_table := self.parent_table) is not None or "parent_table" not in absent:
            written["parent_table"] = parent_table
        if (enabled_patch_settings := self.enabled_patch_settings) is not None or "enabled_patch_settings" not in absent:
            written["enabled_patch_settings"] = (
                enabled_patch_settings.to_dict() if isinstance(enabled_patch_settings, Model) else enabled_patch_settings
            )
        if (columns := self.columns) is not None or "columns" not in absent:
            written["columns"] = (
                {key: item.to_dict() if isinstance(item, Model) else item for key, item in columns.items()}
                if isinstance(columns, dict)
                else columns
            )
        return written
