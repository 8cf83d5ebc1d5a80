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
    "connection_id": "connection_id",
    "connection_ids": "connection_ids",
    "file_sha256_hash": "file_sha256_hash",
    "created_by": "created_by",
    "last_updated_by": "last_updated_by",
    "created_at": "created_at",
    "updated_at": "updated_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectorSdkPackage(Model):
    """The uploaded code of a connector of your own, written with the Connector SDK.

    Attributes:
        id: The id, assigned by Fivetran; connections have it as `package_id` in their `config`.
        connection_id: The connection that uses the package, by id; null if none does.
        connection_ids: The connections that use the package, by id. Older answers have only `connection_id`.
        file_sha256_hash: The SHA-256 of the uploaded file, 64 hexadecimal digits.
        created_by: The id of the user who uploaded the package first.
        last_updated_by: The id of the user who uploaded the current file.
        created_at: The time at which the package was first uploaded.
        updated_at: The time at which the current file was uploaded.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    connection_id: str | None = None
    connection_ids: list[str] | None = None
    file_sha256_hash: str | None = None
    created_by: str | None = None
    last_updated_by: str | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.connection_id = get("connection_id")
        model.connection_ids = get("connection_ids")
        model.file_sha256_hash = get("file_sha256_hash")
        model.created_by = get("created_by")
        model.last_updated_by = get("last_updated_by")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at"), str) else value
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
        if (connection_id := self.connection_id) is not None or "connection_id" not in absent:
            written["connection_id"] = connection_id
        if (connection_ids := self.connection_ids) is not None or "connection_ids" not in absent:
            written["connection_ids"] = connection_ids
        if (file_sha256_hash := self.file_sha256_hash) is not None or "file_sha256_hash" not in absent:
            written["file_sha256_hash"] = file_sha256_hash
        if (created_by := self.created_by) is not None or "created_by" not in absent:
            written["created_by"] = created_by
        if (last_updated_by := self.last_updated_by) is not None or "last_updated_by" not in absent:
            written["last_updated_by"] = last_updated_by
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (updated_at := self.updated_at) is not None or "updated_at" not in absent:
            written["updated_at"] = write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
        return written
