from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class LogServiceTask:
    """Something that somebody has to put right before a log service works.

    Attributes:
        code: What it is in a word, such as reconnect_log.
        message: The same in a sentence.
        details: More about it; any JSON, mostly a string.
    """

    code: str | Unset = UNSET
    message: str | None | Unset = UNSET
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            code=take("code", UNSET),
            message=take("message", UNSET),
            details=take("details", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (code := self.code) is not UNSET:
            written["code"] = code
        if (message := self.message) is not UNSET:
            written["message"] = message
        if (details := self.details) is not UNSET:
            written["details"] = details
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
