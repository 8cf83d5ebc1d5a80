from typing import Literal

ScheduleKind = Literal["CRON", "INTERVAL", "MANUAL", "TIME_OF_DAY"]

SCHEDULE_KIND_VALUES: tuple[ScheduleKind, ...] = (
    "CRON",
    "INTERVAL",
    "MANUAL",
    "TIME_OF_DAY",
)
