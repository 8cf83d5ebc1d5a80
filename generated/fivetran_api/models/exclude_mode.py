from typing import Literal

ExcludeMode = Literal["EXCLUDE", "INCLUDE", "PRESERVE"]

EXCLUDE_MODE_VALUES: tuple[ExcludeMode, ...] = (
    "EXCLUDE",
    "INCLUDE",
    "PRESERVE",
)
