from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_entry import TableEntry
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SchemaEntry:
    """One schema, and whether it is synced.

    Attributes:
        name_in_destination: What the schema is called in the destination; Fivetran derives it from the name in the source.
        enabled: Whether the schema is synced.
        tables: By name of the table in the source; upper and lower case matter. A schema that is off has them as well.
    """

    name_in_destination: str | Unset = UNSET
    enabled: bool
    tables: dict[str, TableEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            name_in_destination=take("name_in_destination", UNSET),
            enabled=take("enabled", UNSET),
            tables={key: TableEntry.from_dict(item) for key, item in value.items()}
            if isinstance(value := take("tables", UNSET), dict)
            else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
