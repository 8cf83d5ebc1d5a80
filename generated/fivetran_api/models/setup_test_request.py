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
    """Options of setup tests. May be empty.

    Attributes:
        trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's default is false: the test
            fails until they are approved. It is not stored.
        trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's default is false: the test
            fails until they are approved. It is not stored.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"trust_certificates": "bool?", "trust_fingerprints": "bool?"}
    trust_certificates: bool | None | Unset = UNSET
    trust_fingerprints: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
