from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "id": "id",
    "parent_id": "parent_id",
    "name_in_source": "name_in_source",
    "name_in_destination": "name_in_destination",
    "type_in_source": "type_in_source",
    "type_in_destination": "type_in_destination",
    "is_primary_key": "is_primary_key",
    "is_foreign_key": "is_foreign_key",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ColumnMetadata(Model):
    """One column that a connection has loaded.

    Attributes:
        id: The id of the column in the metadata.
        parent_id: The id of the table that it is in.
        name_in_source: The name in the source.
        name_in_destination: The name in the destination.
        type_in_source: The type that the source gives the column.
        type_in_destination: The type that the column has in the destination.
        is_primary_key: True if the column belongs to the table's primary key.
        is_foreign_key: True if the column refers to another table.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    parent_id: str | None = None
    name_in_source: str | None = None
    name_in_destination: str | None = None
    type_in_source: str | None = None
    type_in_destination: str | None = None
    is_primary_key: bool | None = None
    is_foreign_key: bool | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.parent_id = get("parent_id")
        model.name_in_source = get("name_in_source")
        model.name_in_destination = get("name_in_destination")
        model.type_in_source = get("type_in_source")
        model.type_in_destination = get("type_in_destination")
        model.is_primary_key = get("is_primary_key")
        model.is_foreign_key = get("is_foreign_key")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (parent_id := self.parent_id) is not None or "parent_id" not in absent:
            written["parent_id"] = parent_id
        if (name_in_source := self.name_in_source) is not None or "name_in_source" not in absent:
            written["name_in_source"] = name_in_source
        if (name_in_destination := self.name_in_destination) is not None or "name_in_destination" not in absent:
            written["name_in_destination"] = name_in_destination
        if (type_in_source := self.type_in_source) is not None or "type_in_source" not in absent:
            written["type_in_source"] = type_in_source
        if (type_in_destination := self.type_in_destination) is not None or "type_in_destination" not in absent:
            written["type_in_destination"] = type_in_destination
        if (is_primary_key := self.is_primary_key) is not None or "is_primary_key" not in absent:
            written["is_primary_key"] = is_primary_key
        if (is_foreign_key := self.is_foreign_key) is not None or "is_foreign_key" not in absent:
            written["is_foreign_key"] = is_foreign_key
        return written
