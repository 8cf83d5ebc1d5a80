from typing import Literal

PrivateLinkState = Literal["CREATING", "DESTROYING", "FAIL", "OK", "UPDATING"]

PRIVATE_LINK_STATE_VALUES: tuple[PrivateLinkState, ...] = (
    "CREATING",
    "DESTROYING",
    "FAIL",
    "OK",
    "UPDATING",
)
