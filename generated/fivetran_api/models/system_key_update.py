from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_system_key_permission import NewSystemKeyPermission
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SystemKeyUpdate:
    """What to change of a system key.

    Attributes:
        name: For people to tell it from the account's other keys.
        permissions: All that the key is to have afterwards.
    """

    name: str | Unset = UNSET
    permissions: list[NewSystemKeyPermission | dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            name=take("name", UNSET),
            permissions=[NewSystemKeyPermission.from_dict(item) for item in value]
            if isinstance(value := take("permissions", UNSET), list)
            else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
