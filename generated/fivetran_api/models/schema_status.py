from typing import Literal

SchemaStatus = Literal["blocked_on_capture", "ready"]

SCHEMA_STATUS_VALUES: tuple[SchemaStatus, ...] = (
    "blocked_on_capture",
    "ready",
)
