from typing import Literal

DataDelaySensitivity = Literal["CUSTOM", "HIGH", "LOW", "NORMAL", "SYNC_FREQUENCY"]

DATA_DELAY_SENSITIVITY_VALUES: tuple[DataDelaySensitivity, ...] = (
    "CUSTOM",
    "HIGH",
    "LOW",
    "NORMAL",
    "SYNC_FREQUENCY",
)
