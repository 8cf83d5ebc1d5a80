from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "user_id": "user_id",
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class NewTeamMembership(Request):
    """A user to add to a team.

    Attributes:
        user_id: The id of a user of the account.
        role: The user's role within the team, Team Member or Team Manager.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"user_id": "str", "role": "str?"}
    user_id: str
    role: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
