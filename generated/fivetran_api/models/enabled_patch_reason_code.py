from typing import Literal

EnabledPatchReasonCode = Literal["DELETED", "OTHER", "SYSTEM_COLUMN", "SYSTEM_TABLE"]

ENABLED_PATCH_REASON_CODE_VALUES: tuple[EnabledPatchReasonCode, ...] = (
    "DELETED",
    "OTHER",
    "SYSTEM_COLUMN",
    "SYSTEM_TABLE",
)
