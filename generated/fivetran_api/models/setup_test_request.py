from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SetupTestRequest:
    """How to run setup tests. May be empty.

    Attributes:
        trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes false where it is left
            out, and the test fails until they are approved. Not kept.
        trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes false where it is left
            out, and the test fails until they are approved. Not kept.
    """

    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            trust_certificates=take("trust_certificates", UNSET),
            trust_fingerprints=take("trust_fingerprints", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (trust_certificates := self.trust_certificates) is not UNSET:
            written["trust_certificates"] = trust_certificates
        if (trust_fingerprints := self.trust_fingerprints) is not UNSET:
            written["trust_fingerprints"] = trust_fingerprints
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
