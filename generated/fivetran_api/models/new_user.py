from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "email",
        "given_name",
        "family_name",
        "phone",
        "picture",
        "role",
    )
)


@_attrs_define(kw_only=True)
class NewUser(Open):
    """A user to invite.

    Attributes:
        email: Where the invitation goes, and what the user logs in with. It cannot change later.
        phone: With the country code, such as +442079460000.
        picture: An avatar, as a URL or as a data URI with the image in base64.
        role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or of one of
            your own.
    """

    email: str
    given_name: str
    family_name: str
    phone: str | Unset = UNSET
    picture: str | Unset = UNSET
    role: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.email = source["email"]
        model.given_name = source["given_name"]
        model.family_name = source["family_name"]
        model.phone = get("phone", UNSET)
        model.picture = get("picture", UNSET)
        model.role = get("role", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["email"] = self.email
        written["given_name"] = self.given_name
        written["family_name"] = self.family_name
        if (phone := self.phone) is not UNSET:
            written["phone"] = phone
        if (picture := self.picture) is not UNSET:
            written["picture"] = picture
        if (role := self.role) is not UNSET:
            written["role"] = role
        return written
