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
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class MembershipUpdate(Request):
    """The role to have from now on.

    Attributes:
        role: The name of a role of the right scope, such as View Connection in a connection or Manage Destination in a
            group.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"role": "str"}
    role: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
