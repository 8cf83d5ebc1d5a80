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
        "code",
        "message",
        "details",
    )
)


@_attrs_define(kw_only=True)
class ConnectionWarning(Open):
    """Something about a connection that does not stop syncs but should be looked at.

    Attributes:
        code: What it is about in a word, such as resync_table_warning.
        message: The same for people, such as Resync Table Warning.
        details: More about it; a string, an object (often empty) or null.
    """

    code: str | None
    message: str | None
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.code = get("code", UNSET)
        model.message = get("message", UNSET)
        model.details = get("details", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
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
