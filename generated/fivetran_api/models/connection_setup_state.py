from typing import Literal

ConnectionSetupState = Literal["broken", "connected", "incomplete"]

CONNECTION_SETUP_STATE_VALUES: tuple[ConnectionSetupState, ...] = (
    "broken",
    "connected",
    "incomplete",
)
