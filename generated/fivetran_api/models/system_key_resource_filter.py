from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SystemKeyResourceFilter:
    """The things of one kind that a permission is narrowed to.

    Attributes:
        ids: The ids of the things themselves, such as connections where the kind is CONNECTOR.
        group_ids: The ids of groups; the permission holds for whatever of its kind is in them.
    """

    ids: list[str] | Unset = UNSET
    group_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            ids=take("ids", UNSET),
            group_ids=take("group_ids", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (ids := self.ids) is not UNSET:
            written["ids"] = ids
        if (group_ids := self.group_ids) is not UNSET:
            written["group_ids"] = group_ids
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
