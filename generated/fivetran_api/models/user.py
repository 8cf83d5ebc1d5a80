from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        "email",
        "given_name",
        "family_name",
        "role",
        "active",
        "verified",
        "invited",
        "picture",
        "phone",
        "logged_in_at",
        "created_at",
    )
)


@_attrs_define(kw_only=True)
class User(Open):
    """A person of the account.

    Attributes:
        id: Given by Fivetran, two words such as interment_burdensome.
        email: What the user logs in with.
        role: The account role by name, such as Account Administrator; null where the user has none.
        active: false means suspended; such a user cannot log in.
        verified: Whether the user has confirmed the email address.
        invited: Whether the user came by invitation.
        picture: An avatar, as a URL or as a data URI with the image in base64.
        logged_in_at: The latest login; null before the first one.
        created_at: When the user was created.
    """

    id: str
    email: str
    given_name: str | None | Unset = UNSET
    family_name: str | None | Unset = UNSET
    role: str | None
    active: bool
    verified: bool
    invited: bool | Unset = UNSET
    picture: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    logged_in_at: datetime.datetime | None | Unset = UNSET
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.email = get("email", UNSET)
        model.given_name = get("given_name", UNSET)
        model.family_name = get("family_name", UNSET)
        model.role = get("role", UNSET)
        model.active = get("active", UNSET)
        model.verified = get("verified", UNSET)
        model.invited = get("invited", UNSET)
        model.picture = get("picture", UNSET)
        model.phone = get("phone", UNSET)
        model.logged_in_at = read_timestamp(value) if isinstance(value := get("logged_in_at", UNSET), str) else value
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (email := self.email) is not UNSET:
            written["email"] = email
        if (given_name := self.given_name) is not UNSET:
            written["given_name"] = given_name
        if (family_name := self.family_name) is not UNSET:
            written["family_name"] = family_name
        if (role := self.role) is not UNSET:
            written["role"] = role
        if (active := self.active) is not UNSET:
            written["active"] = active
        if (verified := self.verified) is not UNSET:
            written["verified"] = verified
        if (invited := self.invited) is not UNSET:
            written["invited"] = invited
        if (picture := self.picture) is not UNSET:
            written["picture"] = picture
        if (phone := self.phone) is not UNSET:
            written["phone"] = phone
        if (logged_in_at := self.logged_in_at) is not UNSET:
            written["logged_in_at"] = (
                write_timestamp(logged_in_at) if isinstance(logged_in_at, datetime.datetime) else logged_in_at
            )
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written
