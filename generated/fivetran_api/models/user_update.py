from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "given_name": "given_name",
    "family_name": "family_name",
    "phone": "phone",
    "picture": "picture",
    "role": "role",
}


@_attrs_define(kw_only=True, repr=False)
class UserUpdate(Request):
    """Changes to a user.

    Attributes:
        given_name: The user's first name.
        family_name: The user's last name.
        phone: The telephone number with the country code, such as +442079460000.
        picture: An avatar, as a URL or as a data URI with the image in base64.
        role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or of one of
            your own.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {
        "given_name": "str?",
        "family_name": "str?",
        "phone": "str?",
        "picture": "str?",
        "role": "str?",
    }
    given_name: str | None | Unset = UNSET
    family_name: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    picture: str | None | Unset = UNSET
    role: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
