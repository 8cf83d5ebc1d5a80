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

    from ..models.connector_type_feature_id import (
        ConnectorTypeFeatureId,
    )

_ATTRIBUTES = {
    "id": "id",
    "notes": "notes",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectorTypeFeature(Model):
    """A feature of a connector type.

    Attributes:
        id: A feature of connector types.
        notes: The extent of the feature, in words.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: ConnectorTypeFeatureId | None = None
    notes: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.notes = get("notes")
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
        if (notes := self.notes) is not None or "notes" not in absent:
            written["notes"] = notes
        return written
