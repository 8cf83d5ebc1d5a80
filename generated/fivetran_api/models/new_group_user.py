from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "email": "email",
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class NewGroupUser(Request):
    """A user to give a role in a group.

    Attributes:
        email: The address that the user logs in with.
        role: The name of the role, such as Destination Administrator, Destination Reviewer, or one of your own; see the
            roles of the account.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"email": "str", "role": "str"}
    email: str
    role: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
