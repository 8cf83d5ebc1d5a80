from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "enabled",
        "hashed",
        "is_primary_key",
    )
)


@_attrs_define(kw_only=True)
class ColumnUpdate(Open):
    """Whether to sync one column, and how.

    Attributes:
        enabled: Whether to sync the column. Must be sent even if it stays as it is.
        hashed: Whether the destination gets a hash in place of each value.
        is_primary_key: Whether the column belongs to the table's primary key.
    """

    enabled: bool
    hashed: bool | Unset = UNSET
    is_primary_key: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.enabled = source["enabled"]
        model.hashed = get("hashed", UNSET)
        model.is_primary_key = get("is_primary_key", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["enabled"] = self.enabled
        if (hashed := self.hashed) is not UNSET:
            written["hashed"] = hashed
        if (is_primary_key := self.is_primary_key) is not UNSET:
            written["is_primary_key"] = is_primary_key
        return written
