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
    "public_key": "public_key",
}


@_attrs_define(kw_only=True, repr=False)
class NewFingerprint(Request):
    """The key of an SSH host to approve.

    Attributes:
        hash: The hash in the `details` of the failed setup test.
        public_key: The host's key in OpenSSH notation, from the `details` of the failed setup test.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"hash": "str", "public_key": "str"}
    hash: str
    public_key: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
