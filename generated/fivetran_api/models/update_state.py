from typing import Literal

UpdateState = Literal["delayed", "on_schedule"]

UPDATE_STATE_VALUES: tuple[UpdateState, ...] = (
    "delayed",
    "on_schedule",
)
