from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(("role",))


@_attrs_define(kw_only=True)
class MembershipUpdate(Open):
    """The role to have from now on.

    Attributes:
        role: The name of a role that fits, such as View Connection in a connection or Manage Destination in a group.
    """

    role: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.role = source["role"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["role"] = self.role
        return written
