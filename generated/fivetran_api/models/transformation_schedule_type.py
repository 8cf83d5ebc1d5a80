from typing import Literal

TransformationScheduleType = Literal["CRON", "INTEGRATED", "INTERVAL", "TIME_OF_DAY"]

TRANSFORMATION_SCHEDULE_TYPE_VALUES: tuple[TransformationScheduleType, ...] = (
    "CRON",
    "INTEGRATED",
    "INTERVAL",
    "TIME_OF_DAY",
)
