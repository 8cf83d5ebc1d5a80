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
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "ids": "ids",
    "group_ids": "group_ids",
}


@_attrs_define(kw_only=True, repr=False)
class NewSystemKeyResourceFilter(Request):
    """The resources that a permission is restricted to. Without it, the permission holds for all of its kind.

    Attributes:
        ids: The ids of the resources themselves, such as connections if the kind is CONNECTOR.
        group_ids: The ids of groups; the permission holds for all resources of its kind in them.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"ids": "list? str", "group_ids": "list? str"}
    ids: Sequence[str] | None | Unset = UNSET
    group_ids: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
