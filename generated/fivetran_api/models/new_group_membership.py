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
    "id": "id",
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class NewGroupMembership(Request):
    """A role to give in a group.

    Attributes:
        id: The id of the group.
        role: The name of a role with the scope DESTINATION, such as Destination Administrator, or of one of your own.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"id": "group_id: str", "role": "str"}
    id: str
    role: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
