from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_transformation_config import NewTransformationConfig
from ..models.new_transformation_schedule import NewTransformationSchedule
from ..models.transformation_type import TransformationType
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "type",
        "transformation_config",
        "schedule",
        "paused",
    )
)


@_attrs_define(kw_only=True)
class NewTransformation(Open):
    """A transformation to create.

    Attributes:
        type_: DBT_CORE runs steps of your own dbt project, QUICKSTART a package that Fivetran maintains.
        transformation_config: What a new transformation runs. DBT_CORE needs `project_id`, `name` and `steps`; QUICKSTART takes the other
            fields.
        schedule: When a transformation is to run. `schedule_type` decides which other fields count: TIME_OF_DAY takes
            `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
        paused: true creates it without letting its schedule start runs.
    """

    type_: TransformationType
    transformation_config: NewTransformationConfig | dict[str, Any]
    schedule: NewTransformationSchedule | dict[str, Any] | Unset = UNSET
    paused: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.type_ = source["type"]
        model.transformation_config = NewTransformationConfig.from_dict(source["transformation_config"])
        model.schedule = (
            NewTransformationSchedule.from_dict(value) if isinstance(value := get("schedule", UNSET), dict) else value
        )
        model.paused = get("paused", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["type"] = self.type_
        transformation_config = self.transformation_config
        written["transformation_config"] = (
            transformation_config.to_dict()
            if isinstance(transformation_config, NewTransformationConfig)
            else transformation_config
        )
        if (schedule := self.schedule) is not UNSET:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, NewTransformationSchedule) else schedule
        if (paused := self.paused) is not UNSET:
            written["paused"] = paused
        return written
