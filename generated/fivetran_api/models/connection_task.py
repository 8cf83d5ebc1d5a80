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
    "code": "code",
    "message": "message",
    "details": "details",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectionTask(Model):
    """A task that somebody must do before a connection works.

    Attributes:
        code: The subject in a word, such as reconnect.
        message: The subject for people, such as Reconnect.
        details: Details: a string, an object (often empty) or null.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    code: str | None
    message: str | None
    details: Any | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.code = get("code")
        model.message = get("message")
        model.details = get("details")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (code := self.code) is not None or "code" not in absent:
            written["code"] = code
        if (message := self.message) is not None or "message" not in absent:
            written["message"] = message
        if (details := self.details) is not None or "details" not in absent:
            written["details"] = details
        return written
