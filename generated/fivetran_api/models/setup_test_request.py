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
    "trust_certificates": "trust_certificates",
    "trust_fingerprints": "trust_fingerprints",
}


@_attrs_define(kw_only=True, repr=False)
class SetupTestRequest(Request):
    """How to run setup tests. May be empty.

    Attributes:
        trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes false if it is left out,
            and the test fails until they are approved. Not kept.
        trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes false if it is left out,
            and the test fails until they are approved. Not kept.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"trust_certificates": "bool?", "trust_fingerprints": "bool?"}
    trust_certificates: bool | None | Unset = UNSET
    trust_fingerprints: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
