from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_entry import TableEntry
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
        "tables",
    )
)


@_attrs_define(kw_only=True)
class SchemaEntry(Open):
    """One schema, and whether it is synced.

    Attributes:
        name_in_destination: What the schema is called in the destination; Fivetran derives it from the name in the source.
        enabled: Whether the schema is synced.
        tables: By name of the table in the source; upper and lower case matter. A schema that is off has them as well.
    """

    name_in_destination: str | Unset = UNSET
    enabled: bool
    tables: dict[str, TableEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination", UNSET)
        model.enabled = get("enabled", UNSET)
        model.tables = (
            {key: TableEntry.from_dict(item) for key, item in value.items()}
            if isinstance(value := get("tables", UNSET), dict)
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
        if (tables := self.tables) is not UNSET:
            written["tables"] = (
                {key: item.to_dict() if isinstance(item, TableEntry) else item for key, item in tables.items()}
                if isinstance(tables, dict)
                else tables
            )
        return written
