from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class CertificateApproval:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            hash_=take("hash"),
            encoded_cert=take("encoded_cert"),
            connection_id=take("connection_id", UNSET),
            destination_id=take("destination_id", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
