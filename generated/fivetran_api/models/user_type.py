from typing import Literal

UserType = Literal["REGULAR_USER", "SERVICE_ACCOUNT"]

USER_TYPE_VALUES: tuple[UserType, ...] = (
    "REGULAR_USER",
    "SERVICE_ACCOUNT",
)
