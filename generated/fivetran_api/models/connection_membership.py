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
        "role",
        "created_at",
    )
)


@_attrs_define(kw_only=True)
class ConnectionMembership(Open):
    """That a user or team has a role in a connection.

    Attributes:
        id: The id of the connection; a membership has no id of its own.
        role: What the user or team may do in the connection, by the name of the role.
        created_at: When the role was given.
    """

    id: str
    role: str
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.role = get("role", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (role := self.role) is not UNSET:
            written["role"] = role
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written
