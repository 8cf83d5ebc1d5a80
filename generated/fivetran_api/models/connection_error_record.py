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
        "type",
        "title",
        "reason",
        "message",
        "created_at",
    )
)


@_attrs_define(kw_only=True)
class ConnectionErrorRecord(Open):
    """An error of a connection. Only a part of its fields is known; what else comes is kept.

    Attributes:
        type_: The kind of error. The values are not documented.
        title: The error in a few words.
        reason: What caused it.
        message: The error in full.
        created_at: When it was recorded.
    """

    type_: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.type_ = get("type", UNSET)
        model.title = get("title", UNSET)
        model.reason = get("reason", UNSET)
        model.message = get("message", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (title := self.title) is not UNSET:
            written["title"] = title
        if (reason := self.reason) is not UNSET:
            written["reason"] = reason
        if (message := self.message) is not UNSET:
            written["message"] = message
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written
