from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import hidden


@_attrs_define(kw_only=True)
class NewFingerprint:
    """The key of an SSH host to approve.

    Attributes:
        hash_: As the `details` of the failed setup test have it.
        public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.
    """

    hash_: str
    public_key: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            hash_=take("hash"),
            public_key=take("public_key"),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["hash"] = self.hash_
        written["public_key"] = self.public_key
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
