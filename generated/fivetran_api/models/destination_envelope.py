from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.destination import Destination
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    uncollected,
)

_NAMES = frozenset(
    (
        "code",
        "data",
        "message",
    )
)


@_attrs_define(kw_only=True)
class DestinationEnvelope(Open):
    """DestinationEnvelope.

    Attributes:
        code: Success or Created; anything else is an error.
        data: A destination is the warehouse that the connections of its group write to.
        message: A sentence for people. Do not take decisions by it.
    """

    code: str
    data: Destination
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    @uncollected
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.code = source["code"]
        model.data = Destination.from_dict(source["data"])
        model.message = get("message", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["code"] = self.code
        data = self.data
        written["data"] = data.to_dict() if isinstance(data, Destination) else data
        if (message := self.message) is not UNSET:
            written["message"] = message
        return written
