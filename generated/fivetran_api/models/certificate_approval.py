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
    "hash": "hash",
    "encoded_cert": "encoded_cert",
    "connection_id": "connection_id",
    "destination_id": "destination_id",
}


@_attrs_define(kw_only=True, repr=False)
class CertificateApproval(Request):
    """A certificate to approve for either `connection_id` or `destination_id`.

    Attributes:
        hash: The hash in the `details` of the failed setup test.
        encoded_cert: The certificate in base64, from the `details` of the failed setup test.
        connection_id: The connection that is to trust it.
        destination_id: The destination that is to trust it.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {
        "hash": "str",
        "encoded_cert": "str",
        "connection_id": "str?",
        "destination_id": "str?",
    }
    hash: str
    encoded_cert: str
    connection_id: str | None | Unset = UNSET
    destination_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
