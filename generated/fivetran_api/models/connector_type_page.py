from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connector_type import ConnectorType
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "items",
        "next_cursor",
    )
)


@_attrs_define(kw_only=True)
class ConnectorTypePage(Open):
    """One page of connector types.

    Attributes:
        next_cursor: Where the next page starts. Absent (or null, or empty) on the last page.
    """

    items: list[ConnectorType]
    next_cursor: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.items = [ConnectorType.from_dict(item) for item in source["items"]]
        model.next_cursor = get("next_cursor", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        items = self.items
        written["items"] = (
            [item.to_dict() if isinstance(item, ConnectorType) else item for item in items]
            if isinstance(items, list | tuple)
            else items
        )
        if (next_cursor := self.next_cursor) is not UNSET:
            written["next_cursor"] = next_cursor
        return written
