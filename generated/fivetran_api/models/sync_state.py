from typing import Literal

SyncState = Literal["paused", "rescheduled", "scheduled", "syncing"]

SYNC_STATE_VALUES: tuple[SyncState, ...] = (
    "paused",
    "rescheduled",
    "scheduled",
    "syncing",
)
