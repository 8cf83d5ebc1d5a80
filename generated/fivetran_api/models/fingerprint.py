from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "hash",
        "public_key",
        "validated_date",
        "validated_by",
    )
)


@_attrs_define(kw_only=True)
class Fingerprint(Open):
    """The key of an SSH host through which Fivetran agrees to tunnel.

    Attributes:
        id: The `hash` once more in base64url, so that it can stand in a URL.
        hash_: What the key was approved under; the failed setup test named it.
        public_key: The host's key in OpenSSH notation, algorithm first.
        validated_date: When it was approved.
        validated_by: The id of the user who approved it.
    """

    id: str
    hash_: str | Unset = UNSET
    public_key: str | Unset = UNSET
    validated_date: datetime.datetime | Unset = UNSET
    validated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.hash_ = get("hash", UNSET)
        model.public_key = get("public_key", UNSET)
        model.validated_date = (
            read_timestamp(value) if isinstance(value := get("validated_date", UNSET), str) else value
        )
        model.validated_by = get("validated_by", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (hash_ := self.hash_) is not UNSET:
            written["hash"] = hash_
        if (public_key := self.public_key) is not UNSET:
            written["public_key"] = public_key
        if (validated_date := self.validated_date) is not UNSET:
            written["validated_date"] = (
                write_timestamp(validated_date) if isinstance(validated_date, datetime.datetime) else validated_date
            )
        if (validated_by := self.validated_by) is not UNSET:
            written["validated_by"] = validated_by
        return written
