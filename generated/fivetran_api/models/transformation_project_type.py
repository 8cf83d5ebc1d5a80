from typing import Literal

TransformationProjectType = Literal["DBT_CORE", "DBT_GIT"]

TRANSFORMATION_PROJECT_TYPE_VALUES: tuple[TransformationProjectType, ...] = (
    "DBT_CORE",
    "DBT_GIT",
)
