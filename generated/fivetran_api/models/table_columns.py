from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_entry import ColumnEntry
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("columns",))


@_attrs_define(kw_only=True)
class TableColumns(Open):
    """All columns of one table.

    Attributes:
        columns: By name of the column in the source; upper and lower case matter.
    """

    columns: dict[str, ColumnEntry] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
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
        if (columns := self.columns) is not UNSET:
            written["columns"] = (
                {key: item.to_dict() if isinstance(item, ColumnEntry) else item for key, item in columns.items()}
                if isinstance(columns, dict)
                else columns
            )
        return written
