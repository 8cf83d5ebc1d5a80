from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden, read_timestamp, write_timestamp


@_attrs_define(kw_only=True)
class ConnectionErrorRecord:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            type_=take("type", UNSET),
            title=take("title", UNSET),
            reason=take("reason", UNSET),
            message=take("message", UNSET),
            created_at=read_timestamp(value) if isinstance(value := take("created_at", UNSET), str) else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
