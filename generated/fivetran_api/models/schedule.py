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

    from ..models.day_of_week import DayOfWeek
    from ..models.schedule_kind import ScheduleKind

_ATTRIBUTES = {
    "schedule_type": "schedule_type",
    "interval": "interval",
    "time_of_day": "time_of_day",
    "days_of_week": "days_of_week",
    "cron": "cron",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Schedule(Model):
    """A schedule in the newer form, which takes precedence over `sync_frequency`. Fivetran's published definition does
    not have it yet. `schedule_type` decides which of the other properties count.

    Attributes:
        schedule_type: The kind of schedule. INTERVAL: every `interval` minutes; TIME_OF_DAY: at `time_of_day` on `days_of_week`;
            CRON: as `cron` has it; MANUAL: only on request.
        interval: Minutes between syncs, for INTERVAL.
        time_of_day: The time of day at which syncs start, such as 14:00, for TIME_OF_DAY.
        days_of_week: The days on which syncs run, for TIME_OF_DAY.
        cron: A cron expression, for CRON.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    schedule_type: ScheduleKind | None = None
    interval: int | None = None
    time_of_day: str | None = None
    days_of_week: list[DayOfWeek] | None = None
    cron: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.schedule_type = get("schedule_type")
        model.interval = get("interval")
        model.time_of_day = get("time_of_day")
        model.days_of_week = get("days_of_week")
        model.cron = get("cron")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (schedule_type := self.schedule_type) is not None or "schedule_type" not in absent:
            written["schedule_type"] = schedule_type
        if (interval := self.interval) is not None or "interval" not in absent:
            written["interval"] = interval
        if (time_of_day := self.time_of_day) is not None or "time_of_day" not in absent:
            written["time_of_day"] = time_of_day
        if (days_of_week := self.days_of_week) is not None or "days_of_week" not in absent:
            written["days_of_week"] = days_of_week
        if (cron := self.cron) is not None or "cron" not in absent:
            written["cron"] = cron
        return written
