from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.column_entry import ColumnEntry
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "columns": "columns",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TableColumns(Model):
    """All columns of one table.

    Attributes:
        columns: Columns by their name in the source; case matters.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    columns: dict[str, ColumnEntry] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
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
        if (columns := self.columns) is not None or "columns" not in absent:
            written["columns"] = (
                {key: item.to_dict() if isinstance(item, Model) else item for key, item in columns.items()}
                if isinstance(columns, dict)
                else columns
            )
        return written
