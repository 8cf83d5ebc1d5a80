from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "succeed",
        "status",
        "message",
    )
)


@_attrs_define(kw_only=True)
class WebhookTestResult(Open):
    """How the delivery of a test event went.

    Attributes:
        succeed: Whether the URL took the event.
        status: The HTTP status that the URL answered with; null or absent where it did not answer.
        message: The outcome in words.
    """

    succeed: bool
    status: int | None | Unset = UNSET
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.succeed = source["succeed"]
        model.status = get("status", UNSET)
        model.message = get("message", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["succeed"] = self.succeed
        if (status := self.status) is not UNSET:
            written["status"] = status
        if (message := self.message) is not UNSET:
            written["message"] = message
        return written
