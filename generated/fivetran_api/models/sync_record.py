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
    "sync_id": "sync_id",
    "reason": "reason",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SyncRecord(Model):
    """One sync. Only a part of its fields is known; what else comes, such as when the sync started and how much each
    stage moved, is kept.

    Attributes:
        sync_id: The sync's id.
        reason: Why the sync ended as it did.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    sync_id: str | None = None
    reason: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.sync_id = get("sync_id")
        model.reason = get("reason")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (sync_id := self.sync_id) is not None or "sync_id" not in absent:
            written["sync_id"] = sync_id
        if (reason := self.reason) is not None or "reason" not in absent:
            written["reason"] = reason
        return written
