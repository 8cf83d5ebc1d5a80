from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import DayOfWeek, ScheduleKind

_ATTRIBUTES = {
    "schedule_type": "schedule_type",
    "interval": "interval",
    "time_of_day": "time_of_day",
    "days_of_week": "days_of_week",
    "cron": "cron",
}


@_attrs_define(kw_only=True, repr=False)
class NewSchedule(Request):
    """A schedule in the newer form, which takes precedence over `sync_frequency`. Fivetran's published definition does
    not have it yet. `schedule_type` decides which of the other properties count.

    Attributes:
        schedule_type: The kind of schedule. INTERVAL: every `interval` minutes; TIME_OF_DAY: at `time_of_day` on `days_of_week`;
            CRON: as `cron` has it; MANUAL: only on request.
        interval: Minutes between syncs, for INTERVAL.
        time_of_day: The time of day at which syncs start, such as 14:00, for TIME_OF_DAY.
        days_of_week: The days on which syncs run, for TIME_OF_DAY. The API fills in all seven if none is given.
        cron: A cron expression, for CRON.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {
        "schedule_type": "str?",
        "interval": "int?",
        "time_of_day": "str?",
        "days_of_week": "list? str",
        "cron": "str?",
    }
    schedule_type: ScheduleKind | None | Unset = UNSET
    interval: int | None | Unset = UNSET
    time_of_day: str | None | Unset = UNSET
    days_of_week: Sequence[DayOfWeek] | None | Unset = UNSET
    cron: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
