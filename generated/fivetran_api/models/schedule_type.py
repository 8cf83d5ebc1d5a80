from typing import Literal

ScheduleType = Literal["auto", "manual"]

SCHEDULE_TYPE_VALUES: tuple[ScheduleType, ...] = (
    "auto",
    "manual",
)
