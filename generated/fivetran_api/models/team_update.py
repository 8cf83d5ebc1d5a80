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
    "name": "name",
    "description": "description",
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class TeamUpdate(Request):
    """Changes to a team.

    Attributes:
        name: The team's name.
        description: The team's purpose.
        role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the roles of the
            account.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str?", "description": "str?", "role": "str?"}
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    role: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
