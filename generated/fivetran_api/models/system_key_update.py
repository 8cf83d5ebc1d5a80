from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_system_key_permission import NewSystemKeyPermission
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "name",
        "permissions",
    )
)


@_attrs_define(kw_only=True)
class SystemKeyUpdate(Open):
    """What to change of a system key.

    Attributes:
        name: For people to tell it from the account's other keys.
        permissions: All that the key is to have afterwards.
    """

    name: str | Unset = UNSET
    permissions: list[NewSystemKeyPermission | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = get("name", UNSET)
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
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (permissions := self.permissions) is not UNSET:
            written["permissions"] = (
                [item.to_dict() if isinstance(item, NewSystemKeyPermission) else item for item in permissions]
                if isinstance(permissions, list | tuple)
                else permissions
            )
        return written
