from typing import Literal

TransformationProjectStatus = Literal["ERROR", "NOT_READY", "READY"]

TRANSFORMATION_PROJECT_STATUS_VALUES: tuple[TransformationProjectStatus, ...] = (
    "ERROR",
    "NOT_READY",
    "READY",
)
