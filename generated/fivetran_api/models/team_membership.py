from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden, read_timestamp, write_timestamp


@_attrs_define(kw_only=True)
class TeamMembership:
    """That a user is in a team.

    Attributes:
        user_id: The id of the user.
        role: The user's role within the team, such as Team Member or Team Manager.
        created_at: When the user was put into the team.
    """

    user_id: str
    role: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            user_id=take("user_id"),
            role=take("role", UNSET),
            created_at=read_timestamp(value) if isinstance(value := take("created_at", UNSET), str) else value,
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["user_id"] = self.user_id
        if (role := self.role) is not UNSET:
            written["role"] = role
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
