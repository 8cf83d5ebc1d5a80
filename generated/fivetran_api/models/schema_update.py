from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_update import TableUpdate
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SchemaUpdate:
    """What to sync of one schema.

    Attributes:
        enabled: Whether to sync the schema. Must be sent even if it stays as it is.
        tables: By name of the table in the source; those not named stay as they are. Upper and lower case matter.
    """

    enabled: bool
    tables: dict[str, TableUpdate | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            enabled=take("enabled"),
            tables={key: TableUpdate.from_dict(item) for key, item in value.items()}
            if isinstance(value := take("tables", UNSET), dict)
            else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
