from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_system_key_permission import NewSystemKeyPermission
from ..models.system_key_expiration_period import (
    SystemKeyExpirationPeriod,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "name",
        "expiration_period",
        "permissions",
    )
)


@_attrs_define(kw_only=True)
class NewSystemKey(Open):
    """A system key to create.

    Attributes:
        name: For people to tell it from the account's other keys.
        expiration_period: How long a system key works, counted from now. INFINITE means until it is deleted.
        permissions: What the key may do.
    """

    name: str
    expiration_period: SystemKeyExpirationPeriod | Unset = UNSET
    permissions: list[NewSystemKeyPermission | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = source["name"]
        model.expiration_period = get("expiration_period", UNSET)
        model.permissions = (
            [NewSystemKeyPermission.from_dict(item) for item in value]
            if isinstance(value := get("permissions", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["name"] = self.name
        if (expiration_period := self.expiration_period) is not UNSET:
            written["expiration_period"] = expiration_period
        if (permissions := self.permissions) is not UNSET:
            written["permissions"] = (
                [item.to_dict() if isinstance(item, NewSystemKeyPermission) else item for item in permissions]
                if isinstance(permissions, list | tuple)
                else permissions
            )
        return written
