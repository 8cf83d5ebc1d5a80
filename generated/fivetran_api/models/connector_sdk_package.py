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
        "connection_id",
        "connection_ids",
        "file_sha256_hash",
        "created_by",
        "last_updated_by",
        "created_at",
        "updated_at",
    )
)


@_attrs_define(kw_only=True)
class ConnectorSdkPackage(Open):
    """The uploaded code of a connector of your own, written with the Connector SDK.

    Attributes:
        id: Given by Fivetran; connections have it as `package_id` in their `config`.
        connection_id: The connection that uses the package. null if none does.
        connection_ids: All connections that use the package. Older answers have only `connection_id`.
        file_sha256_hash: The SHA-256 of the uploaded file, 64 hexadecimal digits.
        created_by: The id of the user who uploaded the package first.
        last_updated_by: The id of the user who uploaded the file that is there now.
        created_at: When the package was first uploaded.
        updated_at: When the file that is there now was uploaded.
    """

    id: str
    connection_id: str | None | Unset = UNSET
    connection_ids: list[str] | None | Unset = UNSET
    file_sha256_hash: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    last_updated_by: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.connection_id = get("connection_id", UNSET)
        model.connection_ids = get("connection_ids", UNSET)
        model.file_sha256_hash = get("file_sha256_hash", UNSET)
        model.created_by = get("created_by", UNSET)
        model.last_updated_by = get("last_updated_by", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (connection_id := self.connection_id) is not UNSET:
            written["connection_id"] = connection_id
        if (connection_ids := self.connection_ids) is not UNSET:
            written["connection_ids"] = connection_ids
        if (file_sha256_hash := self.file_sha256_hash) is not UNSET:
            written["file_sha256_hash"] = file_sha256_hash
        if (created_by := self.created_by) is not UNSET:
            written["created_by"] = created_by
        if (last_updated_by := self.last_updated_by) is not UNSET:
            written["last_updated_by"] = last_updated_by
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (updated_at := self.updated_at) is not UNSET:
            written["updated_at"] = (
                write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
            )
        return written
