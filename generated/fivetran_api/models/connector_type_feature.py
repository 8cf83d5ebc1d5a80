from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connector_type_feature_id import (
    ConnectorTypeFeatureId,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "id",
        "notes",
    )
)


@_attrs_define(kw_only=True)
class ConnectorTypeFeature(Open):
    """Something that a connector type can do.

    Attributes:
        id: What a connector type can do.
        notes: To what extent, in words.
    """

    id: ConnectorTypeFeatureId | Unset = UNSET
    notes: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id", UNSET)
        model.notes = get("notes", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (id := self.id) is not UNSET:
            written["id"] = id
        if (notes := self.notes) is not UNSET:
            written["notes"] = notes
        return written
