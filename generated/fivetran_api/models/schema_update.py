from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_update import TableUpdate
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "enabled",
        "tables",
    )
)


@_attrs_define(kw_only=True)
class SchemaUpdate(Open):
    """What to sync of one schema.

    Attributes:
        enabled: Whether to sync the schema. Must be sent even if it stays as it is.
        tables: By name of the table in the source; those not named stay as they are. Upper and lower case matter.
    """

    enabled: bool
    tables: dict[str, TableUpdate | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.enabled = source["enabled"]
        model.tables = (
            {key: TableUpdate.from_dict(item) for key, item in value.items()}
            if isinstance(value := get("tables", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["enabled"] = self.enabled
        if (tables := self.tables) is not UNSET:
            written["tables"] = (
                {key: item.to_dict() if isinstance(item, TableUpdate) else item for key, item in tables.items()}
                if isinstance(tables, dict)
                else tables
            )
        return written
