from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.day_of_week import DayOfWeek
from ..models.transformation_schedule_type import (
    TransformationScheduleType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "schedule_type",
        "interval",
        "time_of_day",
        "days_of_week",
        "cron",
        "smart_syncing",
        "connection_ids",
        "transformation_ids",
    )
)


@_attrs_define(kw_only=True)
class TransformationSchedule(Open):
    """When a transformation runs. Fields that its `schedule_type` does not use may be absent or null.

    Attributes:
        schedule_type: INTEGRATED runs after the syncs of the connections that the transformation depends on, TIME_OF_DAY at one
            time on chosen days, INTERVAL every so many minutes, CRON as cron expressions say.
        interval: INTERVAL only; minutes from one run to the next.
        time_of_day: TIME_OF_DAY only; on the hour or half past it, such as 14:30.
        days_of_week: TIME_OF_DAY only; empty means every day.
        cron: CRON only; cron expressions.
        smart_syncing: Whether timed runs heed the connections and transformations that this one depends on.
        connection_ids: DBT_CORE only; the connections it waits for, with INTEGRATED or with smart syncing.
        transformation_ids: Other transformations it waits for, with INTEGRATED or with smart syncing.
    """

    schedule_type: TransformationScheduleType | Unset = UNSET
    interval: int | None | Unset = UNSET
    time_of_day: str | None | Unset = UNSET
    days_of_week: list[DayOfWeek] | None | Unset = UNSET
    cron: list[str] | None | Unset = UNSET
    smart_syncing: bool | None | Unset = UNSET
    connection_ids: list[str] | None | Unset = UNSET
    transformation_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.schedule_type = get("schedule_type", UNSET)
        model.interval = get("interval", UNSET)
        model.time_of_day = get("time_of_day", UNSET)
        model.days_of_week = get("days_of_week", UNSET)
        model.cron = get("cron", UNSET)
        model.smart_syncing = get("smart_syncing", UNSET)
        model.connection_ids = get("connection_ids", UNSET)
        model.transformation_ids = get("transformation_ids", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (schedule_type := self.schedule_type) is not UNSET:
            written["schedule_type"] = schedule_type
        if (interval := self.interval) is not UNSET:
            written["interval"] = interval
        if (time_of_day := self.time_of_day) is not UNSET:
            written["time_of_day"] = time_of_day
        if (days_of_week := self.days_of_week) is not UNSET:
            written["days_of_week"] = days_of_week
        if (cron := self.cron) is not UNSET:
            written["cron"] = cron
        if (smart_syncing := self.smart_syncing) is not UNSET:
            written["smart_syncing"] = smart_syncing
        if (connection_ids := self.connection_ids) is not UNSET:
            written["connection_ids"] = connection_ids
        if (transformation_ids := self.transformation_ids) is not UNSET:
            written["transformation_ids"] = transformation_ids
        return written
