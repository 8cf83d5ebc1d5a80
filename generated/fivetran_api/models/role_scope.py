from typing import Literal

RoleScope = Literal["ACCOUNT", "CONNECTOR", "DESTINATION", "TEAM"]

ROLE_SCOPE_VALUES: tuple[RoleScope, ...] = (
    "ACCOUNT",
    "CONNECTOR",
    "DESTINATION",
    "TEAM",
)
