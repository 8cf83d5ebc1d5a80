from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        NewTransformationConfig,
        NewTransformationSchedule,
        TransformationConfig,
        TransformationSchedule,
        TransformationType,
    )

_ATTRIBUTES = {
    "type": "type",
    "transformation_config": "transformation_config",
    "schedule": "schedule",
    "paused": "paused",
}


@_attrs_define(kw_only=True, repr=False)
class NewTransformation(Request):
    """A transformation to create.

    Attributes:
        type: The kind of transformation. DBT_CORE: steps of your own dbt project; QUICKSTART: a package that Fivetran
            maintains.
        transformation_config: The config of a new transformation. DBT_CORE needs `project_id`, `name` and `steps`; QUICKSTART takes the
            other fields.
        schedule: The schedule of a transformation. `schedule_type` decides which other fields count: TIME_OF_DAY takes
            `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
        paused: True to create it paused: its schedule starts no runs.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {
        "transformation_config": ("NewTransformationConfig", 0),
        "schedule": ("NewTransformationSchedule", 0),
    }
    _kinds: ClassVar[Mapping[str, str]] = {
        "type": "str",
        "transformation_config": "object",
        "schedule": "object?",
        "paused": "bool?",
    }
    type: TransformationType
    transformation_config: NewTransformationConfig | TransformationConfig | Mapping[str, object]
    schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET
    paused: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
