from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_permission import SystemKeyPermission
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "name",
        "key",
        "secret",
        "permissions",
        "created_at",
        "updated_at",
        "expired_at",
        "last_used_at",
    )
)


@_attrs_define(kw_only=True)
class SystemKey(Open):
    """An API key that belongs to the account instead of a user.

    Attributes:
        id: Given by Fivetran, two words such as brisk_lantern.
        name: For people to tell it from the account's other keys.
        key: The user name to log in with; begins with ft_. Fivetran's examples of reading and updating a key name it
            `key_value`.
        secret: The password to log in with. Only creating and rotating a key show it.
        permissions: What the key may do. Absent from listings.
        created_at: When the key was created.
        updated_at: When the key was last changed; null or absent while it never was.
        expired_at: When the key stops working, which may be still to come; null or absent where it never does.
        last_used_at: When the key last logged in; null or absent while it never has.
    """

    id: str
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    secret: str | None | Unset = _attrs_field(default=UNSET, repr=hidden)
    permissions: list[SystemKeyPermission] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    expired_at: datetime.datetime | None | Unset = UNSET
    last_used_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.name = get("name", UNSET)
        model.key = get("key", UNSET)
        model.secret = get("secret", UNSET)
        model.permissions = (
            [SystemKeyPermission.from_dict(item) for item in value]
            if isinstance(value := get("permissions", UNSET), list)
            else value
        )
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at", UNSET), str) else value
        model.expired_at = read_timestamp(value) if isinstance(value := get("expired_at", UNSET), str) else value
        model.last_used_at = read_timestamp(value) if isinstance(value := get("last_used_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (key := self.key) is not UNSET:
            written["key"] = key
        if (secret := self.secret) is not UNSET:
            written["secret"] = secret
        if (permissions := self.permissions) is not UNSET:
            written["permissions"] = (
                [item.to_dict() if isinstance(item, SystemKeyPermission) else item for item in permissions]
                if isinstance(permissions, list | tuple)
                else permissions
            )
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (updated_at := self.updated_at) is not UNSET:
            written["updated_at"] = (
                write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
            )
        if (expired_at := self.expired_at) is not UNSET:
            written["expired_at"] = (
                write_timestamp(expired_at) if isinstance(expired_at, datetime.datetime) else expired_at
            )
        if (last_used_at := self.last_used_at) is not UNSET:
            written["last_used_at"] = (
                write_timestamp(last_used_at) if isinstance(last_used_at, datetime.datetime) else last_used_at
            )
        return written
