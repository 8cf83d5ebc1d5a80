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
        "name",
        "description",
        "role",
    )
)


@_attrs_define(kw_only=True)
class NewTeam(Open):
    """A team to create.

    Attributes:
        description: What the team is for.
        role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the roles of the
            account.
    """

    name: str
    description: str | Unset = UNSET
    role: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = source["name"]
        model.description = get("description", UNSET)
        model.role = get("role", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["name"] = self.name
        if (description := self.description) is not UNSET:
            written["description"] = description
        if (role := self.role) is not UNSET:
            written["role"] = role
        return written
