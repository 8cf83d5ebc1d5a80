from typing import Literal

SchemaChangeHandling = Literal["ALLOW_ALL", "ALLOW_COLUMNS", "BLOCK_ALL"]

SCHEMA_CHANGE_HANDLING_VALUES: tuple[SchemaChangeHandling, ...] = (
    "ALLOW_ALL",
    "ALLOW_COLUMNS",
    "BLOCK_ALL",
)
