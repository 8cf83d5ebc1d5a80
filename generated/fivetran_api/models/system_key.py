from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_permission import SystemKeyPermission
from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "id": "id",
    "name": "name",
    "key": "key",
    "secret": "secret",
    "permissions": "permissions",
    "created_at": "created_at",
    "updated_at": "updated_at",
    "expired_at": "expired_at",
    "last_used_at": "last_used_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SystemKey(Model):
    """An API key that belongs to the account instead of a user.

    Attributes:
        id: The id, assigned by Fivetran: two words such as brisk_lantern.
        name: The name that people tell it by from the account's other keys.
        key: The user name to log in with; begins with ft_. Fivetran's examples of reading and updating a key name it
            `key_value`.
        secret: The password to log in with. Only the answers to creating and rotating a key have it.
        permissions: The key's permissions. Listings leave them out.
        created_at: The time at which the key was created.
        updated_at: The time at which the key was last changed; null if it never was.
        expired_at: The time at which the key stops working, past or future; null if it never does.
        last_used_at: The time at which the key last logged in; null if it never has.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("secret",))
    id: str
    name: str | None = None
    key: str | None = None
    secret: str | None = None
    permissions: list[SystemKeyPermission] | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    expired_at: datetime.datetime | None = None
    last_used_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.name = get("name")
        model.key = get("key")
        model.secret = get("secret")
        model.permissions = (
            [SystemKeyPermission.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("permissions"), list)
            else value
        )
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at"), str) else value
        model.expired_at = read_timestamp(value) if isinstance(value := get("expired_at"), str) else value
        model.last_used_at = read_timestamp(value) if isinstance(value := get("last_used_at"), str) else value
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (key := self.key) is not None or "key" not in absent:
            written["key"] = key
        if (secret := self.secret) is not None or "secret" not in absent:
            written["secret"] = secret
        if (permissions := self.permissions) is not None or "permissions" not in absent:
            written["permissions"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in permissions]
                if isinstance(permissions, list | tuple)
                else permissions
            )
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (updated_at := self.updated_at) is not None or "updated_at" not in absent:
            written["updated_at"] = write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
        if (expired_at := self.expired_at) is not None or "expired_at" not in absent:
            written["expired_at"] = write_timestamp(expired_at) if isinstance(expired_at, datetime.datetime) else expired_at
        if (last_used_at := self.last_used_at) is not None or "last_used_at" not in absent:
            written["last_used_at"] = (
                write_timestamp(last_used_at) if isinstance(last_used_at, datetime.datetime) else last_used_at
            )
        return written
