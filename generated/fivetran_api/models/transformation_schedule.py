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
    from ..models.transformation_schedule_type import (
        TransformationScheduleType,
    )

_ATTRIBUTES = {
    "schedule_type": "schedule_type",
    "interval": "interval",
    "time_of_day": "time_of_day",
    "days_of_week": "days_of_week",
    "cron": "cron",
    "smart_syncing": "smart_syncing",
    "connection_ids": "connection_ids",
    "transformation_ids": "transformation_ids",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TransformationSchedule(Model):
    """The schedule of a transformation. Fields that its `schedule_type` does not use are null.

    Attributes:
        schedule_type: The kind of schedule. INTEGRATED: after the syncs of the connections that the transformation depends on;
            TIME_OF_DAY: at one time on chosen days; INTERVAL: every `interval` minutes; CRON: by cron expressions.
        interval: INTERVAL only; minutes between runs.
        time_of_day: TIME_OF_DAY only; the time of day, on the hour or half past it, such as 14:30.
        days_of_week: TIME_OF_DAY only; the days on which it runs, empty for every day.
        cron: CRON only; cron expressions.
        smart_syncing: True if timed runs wait for the connections and transformations that this one depends on.
        connection_ids: DBT_CORE only; the connections it waits for, with INTEGRATED or with smart syncing.
        transformation_ids: Other transformations it waits for, with INTEGRATED or with smart syncing.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    schedule_type: TransformationScheduleType | None = None
    interval: int | None = None
    time_of_day: str | None = None
    days_of_week: list[DayOfWeek] | None = None
    cron: list[str] | None = None
    smart_syncing: bool | None = None
    connection_ids: list[str] | None = None
    transformation_ids: list[str] | None = None
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
        model.smart_syncing = get("smart_syncing")
        model.connection_ids = get("connection_ids")
        model.transformation_ids = get("transformation_ids")
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
        if (smart_syncing := self.smart_syncing) is not None or "smart_syncing" not in absent:
            written["smart_syncing"] = smart_syncing
        if (connection_ids := self.connection_ids) is not None or "connection_ids" not in absent:
            written["connection_ids"] = connection_ids
        if (transformation_ids := self.transformation_ids) is not None or "transformation_ids" not in absent:
            written["transformation_ids"] = transformation_ids
        return written
