from typing import Literal

SyncRecordStatus = Literal["CANCELED", "COMPLETED", "FAILURE_WITH_TASK", "RESCHEDULED", "SUCCESS_WITH_TASK", "TRUNCATED"]

SYNC_RECORD_STATUS_VALUES: tuple[SyncRecordStatus, ...] = (
    "CANCELED",
    "COMPLETED",
    "FAILURE_WITH_TASK",
    "RESCHEDULED",
    "SUCCESS_WITH_TASK",
    "TRUNCATED",
)
