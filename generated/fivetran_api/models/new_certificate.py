from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "hash": "hash",
    "encoded_cert": "encoded_cert",
}


@_attrs_define(kw_only=True, repr=False)
class NewCertificate(Request):
    """A certificate to approve.

    Attributes:
        hash: The hash in the `details` of the failed setup test.
        encoded_cert: The certificate in base64, from the `details` of the failed setup test.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"hash": "str", "encoded_cert": "str"}
    hash: str
    encoded_cert: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
