from typing import Literal

DestinationSchemaNames = Literal["FIVETRAN_NAMING", "SOURCE_NAMING"]

DESTINATION_SCHEMA_NAMES_VALUES: tuple[DestinationSchemaNames, ...] = (
    "FIVETRAN_NAMING",
    "SOURCE_NAMING",
)
