from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connector_type_feature_id import (
    ConnectorTypeFeatureId,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class ConnectorTypeFeature:
    """Something that a connector type can do.

    Attributes:
        id: What a connector type can do.
        notes: To what extent, in words.
    """

    id: ConnectorTypeFeatureId | Unset = UNSET
    notes: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id", UNSET),
            notes=take("notes", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (id := self.id) is not UNSET:
            written["id"] = id
        if (notes := self.notes) is not UNSET:
            written["notes"] = notes
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
