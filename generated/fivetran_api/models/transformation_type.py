from typing import Literal

TransformationType = Literal["DBT_CORE", "QUICKSTART"]

TRANSFORMATION_TYPE_VALUES: tuple[TransformationType, ...] = (
    "DBT_CORE",
    "QUICKSTART",
)
