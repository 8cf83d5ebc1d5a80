from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(
    (
        "hash",
        "public_key",
    )
)


@_attrs_define(kw_only=True)
class NewFingerprint(Open):
    """The key of an SSH host to approve.

    Attributes:
        hash_: As the `details` of the failed setup test have it.
        public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.
    """

    hash_: str
    public_key: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.hash_ = source["hash"]
        model.public_key = source["public_key"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["hash"] = self.hash_
        written["public_key"] = self.public_key
        return written
