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
        "trust_certificates",
        "trust_fingerprints",
    )
)


@_attrs_define(kw_only=True)
class SetupTestRequest(Open):
    """How to run setup tests. May be empty.

    Attributes:
        trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes false where it is left
            out, and the test fails until they are approved. Not kept.
        trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes false where it is left
            out, and the test fails until they are approved. Not kept.
    """

    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.trust_certificates = get("trust_certificates", UNSET)
        model.trust_fingerprints = get("trust_fingerprints", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (trust_certificates := self.trust_certificates) is not UNSET:
            written["trust_certificates"] = trust_certificates
        if (trust_fingerprints := self.trust_fingerprints) is not UNSET:
            written["trust_fingerprints"] = trust_fingerprints
        return written
