from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.user_type import UserType

_ATTRIBUTES = {
    "id": "id",
    "user_type": "user_type",
    "email": "email",
    "given_name": "given_name",
    "family_name": "family_name",
    "role": "role",
    "active": "active",
    "verified": "verified",
    "invited": "invited",
    "picture": "picture",
    "phone": "phone",
    "logged_in_at": "logged_in_at",
    "created_at": "created_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class User(Model):
    """A person of the account, or a service account.

    Attributes:
        id: The id, assigned by Fivetran: two words such as interment_burdensome.
        user_type: The kind of user. REGULAR_USER: a person who logs in; SERVICE_ACCOUNT: a user for programs, which has an API
            key and no login.
        email: The address that the user logs in with; null for a service account without one.
        given_name: The person's given name.
        family_name: The person's family name.
        role: The account role by name, such as Account Administrator; null if the user has none.
        active: False if the user is suspended and cannot log in.
        verified: True if the user has confirmed the email address.
        invited: True if the user came by invitation.
        picture: An avatar, as a URL or as a data URI with the image in base64.
        phone: The person's telephone number; null if none is known.
        logged_in_at: The latest login; null before the first one.
        created_at: The time at which the user was created.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    user_type: UserType | None = None
    email: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    role: str | None
    active: bool
    verified: bool
    invited: bool | None = None
    picture: str | None = None
    phone: str | None = None
    logged_in_at: datetime.datetime | None = None
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.user_type = get("user_type")
        model.email = get("email")
        model.given_name = get("given_name")
        model.family_name = get("family_name")
        model.role = get("role")
        model.active = get("active")
        model.verified = get("verified")
        model.invited = get("invited")
        model.picture = get("picture")
        model.phone = get("phone")
        model.logged_in_at = read_timestamp(value) if isinstance(value := get("logged_in_at"), str) else value
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
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
        if (user_type := self.user_type) is not None or "user_type" not in absent:
            written["user_type"] = user_type
        if (email := self.email) is not None or "email" not in absent:
            written["email"] = email
        if (given_name := self.given_name) is not None or "given_name" not in absent:
            written["given_name"] = given_name
        if (family_name := self.family_name) is not None or "family_name" not in absent:
            written["family_name"] = family_name
        if (role := self.role) is not None or "role" not in absent:
            written["role"] = role
        if (active := self.active) is not None or "active" not in absent:
            written["active"] = active
        if (verified := self.verified) is not None or "verified" not in absent:
            written["verified"] = verified
        if (invited := self.invited) is not None or "invited" not in absent:
            written["invited"] = invited
        if (picture := self.picture) is not None or "picture" not in absent:
            written["picture"] = picture
        if (phone := self.phone) is not None or "phone" not in absent:
            written["phone"] = phone
        if (logged_in_at := self.logged_in_at) is not None or "logged_in_at" not in absent:
            written["logged_in_at"] = (
                write_timestamp(logged_in_at) if isinstance(logged_in_at, datetime.datetime) else logged_in_at
            )
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        return written
