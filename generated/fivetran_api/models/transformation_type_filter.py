from typing import Literal

TransformationTypeFilter = Literal["DBT_CORE", "QUICKSTART"]

TRANSFORMATION_TYPE_FILTER_VALUES: tuple[TransformationTypeFilter, ...] = (
    "DBT_CORE",
    "QUICKSTART",
)
