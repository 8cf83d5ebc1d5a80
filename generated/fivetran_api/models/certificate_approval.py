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
        "hash",
        "encoded_cert",
        "connection_id",
        "destination_id",
    )
)


@_attrs_define(kw_only=True)
class CertificateApproval(Open):
    """A certificate to approve, and for what. Give either `connection_id` or `destination_id`.

    Attributes:
        hash_: As the `details` of the failed setup test have it.
        encoded_cert: The certificate in base64, as the `details` of the failed setup test have it.
        connection_id: The connection that is to trust it.
        destination_id: The destination that is to trust it.
    """

    hash_: str
    encoded_cert: str
    connection_id: str | Unset = UNSET
    destination_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.hash_ = source["hash"]
        model.encoded_cert = source["encoded_cert"]
        model.connection_id = get("connection_id", UNSET)
        model.destination_id = get("destination_id", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["hash"] = self.hash_
        written["encoded_cert"] = self.encoded_cert
        if (connection_id := self.connection_id) is not UNSET:
            written["connection_id"] = connection_id
        if (destination_id := self.destination_id) is not UNSET:
            written["destination_id"] = destination_id
        return written
