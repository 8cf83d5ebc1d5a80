from typing import Literal

DestinationSetupStatus = Literal["broken", "connected", "incomplete"]

DESTINATION_SETUP_STATUS_VALUES: tuple[DestinationSetupStatus, ...] = (
    "broken",
    "connected",
    "incomplete",
)
