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
        "sync_id",
        "reason",
    )
)


@_attrs_define(kw_only=True)
class SyncRecord(Open):
    """One sync. Only a part of its fields is known; what else comes, such as when the sync started and how much each
    stage moved, is kept.

    Attributes:
        sync_id: The sync's id.
        reason: Why the sync ended as it did.
    """

    sync_id: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.sync_id = get("sync_id", UNSET)
        model.reason = get("reason", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (sync_id := self.sync_id) is not UNSET:
            written["sync_id"] = sync_id
        if (reason := self.reason) is not UNSET:
            written["reason"] = reason
        return written
