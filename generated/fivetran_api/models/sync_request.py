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

_NAMES = frozenset(("force",))


@_attrs_define(kw_only=True)
class SyncRequest(Open):
    """How to ask for a sync. May be empty.

    Attributes:
        force: true stops a sync that is running and starts over; false, which the API takes where it is left out, lets it
            run and starts none.
    """

    force: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.force = get("force", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (force := self.force) is not UNSET:
            written["force"] = force
        return written
