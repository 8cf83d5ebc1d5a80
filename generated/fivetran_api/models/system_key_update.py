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

    from ..models import NewSystemKeyPermission, SystemKeyPermission

_ATTRIBUTES = {
    "name": "name",
    "permissions": "permissions",
}


@_attrs_define(kw_only=True, repr=False)
class SystemKeyUpdate(Request):
    """Changes to a system key.

    Attributes:
        name: The name that people tell it by from the account's other keys.
        permissions: All permissions that the key will have.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"permissions": ("NewSystemKeyPermission", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str?", "permissions": "list? object"}
    name: str | None | Unset = UNSET
    permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
