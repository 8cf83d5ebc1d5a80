from typing import Literal

LogServiceSetupState = Literal["broken", "connected", "incomplete"]

LOG_SERVICE_SETUP_STATE_VALUES: tuple[LogServiceSetupState, ...] = (
    "broken",
    "connected",
    "incomplete",
)
