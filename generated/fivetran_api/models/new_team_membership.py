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
        "user_id",
        "role",
    )
)


@_attrs_define(kw_only=True)
class NewTeamMembership(Open):
    """A user to put into a team.

    Attributes:
        user_id: The id of a user of the account.
        role: The user's role within the team, Team Member or Team Manager.
    """

    user_id: str
    role: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.user_id = source["user_id"]
        model.role = get("role", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["user_id"] = self.user_id
        if (role := self.role) is not UNSET:
            written["role"] = role
        return written
