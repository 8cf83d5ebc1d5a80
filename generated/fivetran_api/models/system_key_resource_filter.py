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
        "ids",
        "group_ids",
    )
)


@_attrs_define(kw_only=True)
class SystemKeyResourceFilter(Open):
    """The things of one kind that a permission is narrowed to.

    Attributes:
        ids: The ids of the things themselves, such as connections where the kind is CONNECTOR.
        group_ids: The ids of groups; the permission holds for whatever of its kind is in them.
    """

    ids: list[str] | Unset = UNSET
    group_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.ids = get("ids", UNSET)
        model.group_ids = get("group_ids", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (ids := self.ids) is not UNSET:
            written["ids"] = ids
        if (group_ids := self.group_ids) is not UNSET:
            written["group_ids"] = group_ids
        return written
