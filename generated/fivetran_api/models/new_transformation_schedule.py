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

    from ..models import DayOfWeek, TransformationScheduleType

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


@_attrs_define(kw_only=True, repr=False)
class NewTransformationSchedule(Request):
    """The schedule of a transformation. `schedule_type` decides which other fields count: TIME_OF_DAY takes
    `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.

    Attributes:
        schedule_type: The kind of schedule. INTEGRATED: after the syncs of the connections that the transformation depends on;
            TIME_OF_DAY: at one time on chosen days; INTERVAL: every `interval` minutes; CRON: by cron expressions.
        interval: Minutes between runs.
        time_of_day: The time of day, on the hour or half past it, from 00:00 to 23:30.
        days_of_week: The days on which it runs; empty means every day.
        cron: Cron expressions of five fields, such as `0 6 * * *`.
        smart_syncing: True to have the runs of TIME_OF_DAY and INTERVAL wait for the connections and transformations that this one
            depends on.
        connection_ids: DBT_CORE only; the connections to wait for, with INTEGRATED or with smart syncing. They must be in the group
            of the transformation project. QUICKSTART has its connections in `transformation_config`.
        transformation_ids: Other transformations to wait for, with INTEGRATED or with smart syncing.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {
        "schedule_type": "str",
        "interval": "int?",
        "time_of_day": "str?",
        "days_of_week": "list? str",
        "cron": "list? str",
        "smart_syncing": "bool?",
        "connection_ids": "list? str",
        "transformation_ids": "list? str",
    }
    schedule_type: TransformationScheduleType
    interval: int | None | Unset = UNSET
    time_of_day: str | None | Unset = UNSET
    days_of_week: Sequence[DayOfWeek] | None | Unset = UNSET
    cron: Sequence[str] | None | Unset = UNSET
    smart_syncing: bool | None | Unset = UNSET
    connection_ids: Sequence[str] | None | Unset = UNSET
    transformation_ids: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
