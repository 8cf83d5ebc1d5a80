from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class ColumnUpdate:
    """Whether to sync one column, and how.

    Attributes:
        enabled: Whether to sync the column. Must be sent even if it stays as it is.
        hashed: Whether the destination gets a hash in place of each value.
        is_primary_key: Whether the column belongs to the table's primary key.
    """

    enabled: bool
    hashed: bool | Unset = UNSET
    is_primary_key: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            enabled=take("enabled"),
            hashed=take("hashed", UNSET),
            is_primary_key=take("is_primary_key", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
