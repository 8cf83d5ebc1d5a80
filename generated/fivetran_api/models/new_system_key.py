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

    from ..models import (
        NewSystemKeyPermission,
        SystemKeyExpirationPeriod,
        SystemKeyPermission,
    )

_ATTRIBUTES = {
    "name": "name",
    "expiration_period": "expiration_period",
    "permissions": "permissions",
}


@_attrs_define(kw_only=True, repr=False)
class NewSystemKey(Request):
    """A system key to create.

    Attributes:
        name: The name that people tell it by from the account's other keys.
        expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.
        permissions: The key's permissions.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"permissions": ("NewSystemKeyPermission", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str", "expiration_period": "str?", "permissions": "list? object"}
    name: str
    expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET
    permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
