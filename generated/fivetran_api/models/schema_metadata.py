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
    "name_in_source": "name_in_source",
    "name_in_destination": "name_in_destination",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SchemaMetadata(Model):
    """One schema that a connection has loaded.

    Attributes:
        id: The id of the schema in the metadata.
        name_in_source: The name in the source.
        name_in_destination: The name in the destination.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    name_in_source: str | None = None
    name_in_destination: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.name_in_source = get("name_in_source")
        model.name_in_destination = get("name_in_destination")
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
        if (name_in_source := self.name_in_source) is not None or "name_in_source" not in absent:
            written["name_in_source"] = name_in_source
        if (name_in_destination := self.name_in_destination) is not None or "name_in_destination" not in absent:
            written["name_in_destination"] = name_in_destination
        return written
