from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.sync_record_status import SyncRecordStatus

_ATTRIBUTES = {
    "sync_id": "sync_id",
    "status": "status",
    "start": "start",
    "end": "end",
    "reason": "reason",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SyncRecord(Model):
    """One sync. No definition of Fivetran's has its fields: these are the ones that other clients read. Others, such
    as the volume of each stage, are kept.

    Attributes:
        sync_id: The sync's id.
        status: The outcome of the sync; another value, or null, before its end.
        start: The time at which the sync started; null before that.
        end: The time at which the sync ended; null before that.
        reason: The reason for the outcome.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    sync_id: str | None = None
    status: SyncRecordStatus | None = None
    start: datetime.datetime | None = None
    end: datetime.datetime | None = None
    reason: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.sync_id = get("sync_id")
        model.status = get("status")
        model.start = read_timestamp(value) if isinstance(value := get("start"), str) else value
        model.end = read_timestamp(value) if isinstance(value := get("end"), str) else value
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
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (start := self.start) is not None or "start" not in absent:
            written["start"] = write_timestamp(start) if isinstance(start, datetime.datetime) else start
        if (end := self.end) is not None or "end" not in absent:
            written["end"] = write_timestamp(end) if isinstance(end, datetime.datetime) else end
        if (reason := self.reason) is not None or "reason" not in absent:
            written["reason"] = reason
        return written
