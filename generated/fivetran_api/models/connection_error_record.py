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

    from ..models.connection_error_type import (
        ConnectionErrorType,
    )

_ATTRIBUTES = {
    "type": "type",
    "title": "title",
    "reason": "reason",
    "message": "message",
    "created_at": "created_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectionErrorRecord(Model):
    """An error of a connection. Only a part of its fields is known; what else comes is kept.

    Attributes:
        type: The kind of error. There may be others than the known ones.
        title: The error in a few words.
        reason: The cause of the error.
        message: The error in full.
        created_at: The time at which the error was recorded.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    type: ConnectionErrorType | None = None
    title: str | None = None
    reason: str | None = None
    message: str | None = None
    created_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.type = get("type")
        model.title = get("title")
        model.reason = get("reason")
        model.message = get("message")
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
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (title := self.title) is not None or "title" not in absent:
            written["title"] = title
        if (reason := self.reason) is not None or "reason" not in absent:
            written["reason"] = reason
        if (message := self.message) is not None or "message" not in absent:
            written["message"] = message
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        return written
