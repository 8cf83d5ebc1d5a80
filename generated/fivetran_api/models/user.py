from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden, read_timestamp, write_timestamp


@_attrs_define(kw_only=True)
class User:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id"),
            email=take("email", UNSET),
            given_name=take("given_name", UNSET),
            family_name=take("family_name", UNSET),
            role=take("role", UNSET),
            active=take("active", UNSET),
            verified=take("verified", UNSET),
            invited=take("invited", UNSET),
            picture=take("picture", UNSET),
            phone=take("phone", UNSET),
            logged_in_at=read_timestamp(value) if isinstance(value := take("logged_in_at", UNSET), str) else value,
            created_at=read_timestamp(value) if isinstance(value := take("created_at", UNSET), str) else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
