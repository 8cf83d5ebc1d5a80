from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        ColumnEntry,
        ColumnUpdate,
        NewRowFilter,
        RowFilter,
        TableSyncMode,
    )

_ATTRIBUTES = {
    "enabled": "enabled",
    "sync_mode": "sync_mode",
    "row_filter": "row_filter",
    "columns": "columns",
}


@_attrs_define(kw_only=True, repr=False)
class TableUpdate(Request):
    """The new settings of one table.

    Attributes:
        enabled: True to sync the table. Required even if it stays as it is.
        sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted; HISTORY keeps each
            version of every row, and needs `supports_history_mode`; LIVE mirrors the source and deletes as it does.
            Tables have none if the connector offers no choice.
        row_filter: The rows to sync, for tables with `row_filtering_supported`. A change without it keeps the current filter; a
            new filter replaces the whole of it.
        columns: Columns by their name in the source; case matters. Those not named stay as they are. Only for tables with
            `supports_columns_config`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"row_filter": ("NewRowFilter", 0), "columns": ("ColumnUpdate", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {
        "enabled": "bool",
        "sync_mode": "str?",
        "row_filter": "object?",
        "columns": "map? object",
    }
    enabled: bool
    sync_mode: TableSyncMode | None | Unset = UNSET
    row_filter: NewRowFilter | RowFilter | Mapping[str, object] | None | Unset = UNSET
    columns: Mapping[str, ColumnUpdate | ColumnEntry | Mapping[str, object]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
