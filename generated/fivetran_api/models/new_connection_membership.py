from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(
    (
        "id",
        "role",
    )
)


@_attrs_define(kw_only=True)
class NewConnectionMembership(Open):
    """A role to give in a connection.

    Attributes:
        id: The id of the connection.
        role: The name of a role with the scope CONNECTOR, such as View Connection or Manage Connection, or of one of your
            own.
    """

    id: str
    role: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.id = source["id"]
        model.role = source["role"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        written["role"] = self.role
        return written
