from typing import Literal

SyncFrequency = Literal[1, 5, 15, 30, 60, 120, 180, 360, 480, 720, 1440]

SYNC_FREQUENCY_VALUES: tuple[SyncFrequency, ...] = (
    1,
    5,
    15,
    30,
    60,
    120,
    180,
    360,
    480,
    720,
    1440,
)
