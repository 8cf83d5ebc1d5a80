from typing import Literal

TableSyncMode = Literal["HISTORY", "LIVE", "SOFT_DELETE"]

TABLE_SYNC_MODE_VALUES: tuple[TableSyncMode, ...] = (
    "HISTORY",
    "LIVE",
    "SOFT_DELETE",
)
