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
    "name": "name",
    "hash": "hash",
    "type": "type",
    "sha1": "sha1",
    "sha256": "sha256",
    "public_key": "public_key",
    "validated_date": "validated_date",
    "validated_by": "validated_by",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Certificate(Model):
    """A TLS certificate that Fivetran trusts when it connects to the database behind a connection or destination.

    Attributes:
        id: The `hash` once more in base64url, so that it can stand in a URL.
        name: The certificate's name.
        hash: The hash that the certificate was approved under, from the failed setup test.
        type: The kind of certificate, such as TLS.
        sha1: The SHA-1 digest in hexadecimal.
        sha256: The SHA-256 digest in hexadecimal.
        public_key: The certificate's key in words, not in PEM.
        validated_date: The time at which it was approved.
        validated_by: The user who approved it, by id; some answers have the user's name.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    name: str | None = None
    hash: str | None = None
    type: str | None = None
    sha1: str | None = None
    sha256: str | None = None
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
        model.name = get("name")
        model.hash = get("hash")
        model.type = get("type")
        model.sha1 = get("sha1")
        model.sha256 = get("sha256")
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
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (hash := self.hash) is not None or "hash" not in absent:
            written["hash"] = hash
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (sha1 := self.sha1) is not None or "sha1" not in absent:
            written["sha1"] = sha1
        if (sha256 := self.sha256) is not None or "sha256" not in absent:
            written["sha256"] = sha256
        if (public_key := self.public_key) is not None or "public_key" not in absent:
            written["public_key"] = public_key
        if (validated_date := self.validated_date) is not None or "validated_date" not in absent:
            written["validated_date"] = (
                write_timestamp(validated_date) if isinstance(validated_date, datetime.datetime) else validated_date
            )
        if (validated_by := self.validated_by) is not None or "validated_by" not in absent:
            written["validated_by"] = validated_by
        return written
