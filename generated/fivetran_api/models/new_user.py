from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class NewUser:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            email=take("email"),
            given_name=take("given_name"),
            family_name=take("family_name"),
            phone=take("phone", UNSET),
            picture=take("picture", UNSET),
            role=take("role", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
