from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.drop_columns_table import DropColumnsTable
from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(("tables",))


@_attrs_define(kw_only=True)
class DropColumnsSchema(Open):
    """Which columns of one schema to drop.

    Attributes:
        tables: By name of the table in the source; upper and lower case matter.
    """

    tables: dict[str, DropColumnsTable | dict[str, Any]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.tables = {key: DropColumnsTable.from_dict(item) for key, item in source["tables"].items()}
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        tables = self.tables
        written["tables"] = (
            {key: item.to_dict() if isinstance(item, DropColumnsTable) else item for key, item in tables.items()}
            if isinstance(tables, dict)
            else tables
        )
        return written
