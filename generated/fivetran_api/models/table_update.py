from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_update import ColumnUpdate
from ..models.table_sync_mode import TableSyncMode
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "enabled",
        "sync_mode",
        "columns",
    )
)


@_attrs_define(kw_only=True)
class TableUpdate(Open):
    """What to sync of one table, and how.

    Attributes:
        enabled: Whether to sync the table. Must be sent even if it stays as it is.
        sync_mode: SOFT_DELETE marks rows that the source has deleted, HISTORY keeps each version of every row (only with
            `supports_history_mode`), LIVE mirrors the source and deletes as it does. Absent where the connector offers
            no choice.
        columns: By name of the column in the source; those not named stay as they are. Upper and lower case matter. Only for
            tables with `supports_columns_config`.
    """

    enabled: bool
    sync_mode: TableSyncMode | Unset = UNSET
    columns: dict[str, ColumnUpdate | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.enabled = source["enabled"]
        model.sync_mode = get("sync_mode", UNSET)
        model.columns = (
            {key: ColumnUpdate.from_dict(item) for key, item in value.items()}
            if isinstance(value := get("columns", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["enabled"] = self.enabled
        if (sync_mode := self.sync_mode) is not UNSET:
            written["sync_mode"] = sync_mode
        if (columns := self.columns) is not UNSET:
            written["columns"] = (
                {key: item.to_dict() if isinstance(item, ColumnUpdate) else item for key, item in columns.items()}
                if isinstance(columns, dict)
                else columns
            )
        return written
