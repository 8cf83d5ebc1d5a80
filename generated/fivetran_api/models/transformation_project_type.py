from typing import Literal

TransformationProjectType = Literal["DBT_CORE"]

TRANSFORMATION_PROJECT_TYPE_VALUES: tuple[TransformationProjectType, ...] = ("DBT_CORE",)
