from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.day_of_week import DayOfWeek
from ..models.schedule_kind import ScheduleKind
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
    )
)


@_attrs_define(kw_only=True)
class Schedule(Open):
    """A schedule in the newer form, which takes precedence over `sync_frequency`. Fivetran's published definition does
    not have it yet. `schedule_type` says which of the other fields count.

    Attributes:
        schedule_type: What a schedule goes by. MANUAL syncs only when asked to.
        interval: Minutes from one sync to the next, for INTERVAL.
        time_of_day: When syncs start, such as 14:00, for TIME_OF_DAY.
        days_of_week: The days on which syncs run, for TIME_OF_DAY. The API fills in all seven where none is given.
        cron: A cron expression, for CRON.
    """

    schedule_type: ScheduleKind | Unset = UNSET
    interval: int | None | Unset = UNSET
    time_of_day: str | None | Unset = UNSET
    days_of_week: list[DayOfWeek] | None | Unset = UNSET
    cron: str | None | Unset = UNSET
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
        return written
