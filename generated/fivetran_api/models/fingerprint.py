from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "id": "id",
    "hash": "hash",
    "public_key": "public_key",
    "validated_date": "validated_date",
    "validated_by": "validated_by",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Fingerprint(Model):
    """The key of an SSH host through which Fivetran agrees to tunnel.

    Attributes:
        id: The `hash` once more in base64url, so that it can stand in a URL.
        hash: The hash that the key was approved under, from the failed setup test.
        public_key: The host's key in OpenSSH notation, algorithm first.
        validated_date: The time at which it was approved.
        validated_by: The user who approved it, by id; some answers have the user's name.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    hash: str | None = None
    public_key: str | None = None
    validated_date: datetime.datetime | None = None
    validated_by: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.hash = get("hash")
        model.public_key = get("public_key")
        model.validated_date = read_timestamp(value) if isinstance(value := get("validated_date"), str) else value
        model.validated_by = get("validated_by")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (hash := self.hash) is not None or "hash" not in absent:
            written["hash"] = hash
        if (public_key := self.public_key) is not None or "public_key" not in absent:
            written["public_key"] = public_key
        if (validated_date := self.validated_date) is not None or "validated_date" not in absent:
            written["validated_date"] = (
                write_timestamp(validated_date) if isinstance(validated_date, datetime.datetime) else validated_date
            )
        if (validated_by := self.validated_by) is not None or "validated_by" not in absent:
            written["validated_by"] = validated_by
        return written
