from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_entry import TableEntry
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "name_in_destination": "name_in_destination",
    "enabled": "enabled",
    "tables": "tables",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SchemaEntry(Model):
    """The settings of one schema.

    Attributes:
        name_in_destination: The schema's name in the destination, which Fivetran derives from the name in the source.
        enabled: True if the schema is synced.
        tables: Tables by their name in the source; case matters. A disabled schema has them as well.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    name_in_destination: str | None = None
    enabled: bool
    tables: dict[str, TableEntry] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination")
        model.enabled = get("enabled")
        model.tables = (
            {key: TableEntry.from_dict(item) if isinstance(item, dict) else item for key, item in value.items()}
            if isinstance(value := get("tables"), dict)
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
        if (tables := self.tables) is not None or "tables" not in absent:
            written["tables"] = (
                {key: item.to_dict() if isinstance(item, Model) else item for key, item in tables.items()}
                if isinstance(tables, dict)
                else tables
            )
        return written
