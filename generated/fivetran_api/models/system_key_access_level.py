from typing import Literal

SystemKeyAccessLevel = Literal["MANAGE", "NONE", "READ"]

SYSTEM_KEY_ACCESS_LEVEL_VALUES: tuple[SystemKeyAccessLevel, ...] = (
    "MANAGE",
    "NONE",
    "READ",
)
