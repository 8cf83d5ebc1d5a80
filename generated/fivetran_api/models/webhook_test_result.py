from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "succeed": "succeed",
    "status": "status",
    "message": "message",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class WebhookTestResult(Model):
    """The outcome of the delivery of a test event.

    Attributes:
        succeed: True if the URL accepted the event.
        status: The HTTP status that the URL answered with; null if it did not answer.
        message: The outcome in words.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    succeed: bool
    status: int | None = None
    message: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.succeed = get("succeed")
        model.status = get("status")
        model.message = get("message")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (succeed := self.succeed) is not None or "succeed" not in absent:
            written["succeed"] = succeed
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (message := self.message) is not None or "message" not in absent:
            written["message"] = message
        return written
