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
    "role": "role",
    "created_at": "created_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectionMembership(Model):
    """A role of a user or team in a connection.

    Attributes:
        id: The id of the connection; a membership has no id of its own.
        role: The name of the role that the user or team has in the connection.
        created_at: The time at which the role was given.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    role: str
    created_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.role = get("role")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
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
        if (role := self.role) is not None or "role" not in absent:
            written["role"] = role
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        return written
