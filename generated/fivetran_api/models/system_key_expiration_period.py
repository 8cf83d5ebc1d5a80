from typing import Literal

SystemKeyExpirationPeriod = Literal["INFINITE", "ONE_MONTH", "ONE_WEEK", "SIX_MONTHS", "THREE_MONTHS"]

SYSTEM_KEY_EXPIRATION_PERIOD_VALUES: tuple[SystemKeyExpirationPeriod, ...] = (
    "INFINITE",
    "ONE_MONTH",
    "ONE_WEEK",
    "SIX_MONTHS",
    "THREE_MONTHS",
)
