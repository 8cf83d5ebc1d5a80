from typing import Literal

ConnectionErrorType = Literal["reconnect", "sync_warning", "unknown_sync_failure"]

CONNECTION_ERROR_TYPE_VALUES: tuple[ConnectionErrorType, ...] = (
    "reconnect",
    "sync_warning",
    "unknown_sync_failure",
)
