from typing import Literal

TransformationStatus = Literal[
    "BLOCKED", "CANCELED", "FAILED", "NEW", "PARTIALLY_SUCCEEDED", "RUNNING", "SCHEDULING", "SUCCEEDED", "TERMINATING"
]

TRANSFORMATION_STATUS_VALUES: tuple[TransformationStatus, ...] = (
    "BLOCKED",
    "CANCELED",
    "FAILED",
    "NEW",
    "PARTIALLY_SUCCEEDED",
    "RUNNING",
    "SCHEDULING",
    "SUCCEEDED",
    "TERMINATING",
)
