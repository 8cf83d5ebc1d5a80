from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_config import TransformationConfig
from ..models.transformation_schedule import TransformationSchedule
from ..models.transformation_status import (
    TransformationStatus,
)
from ..models.transformation_type import TransformationType
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "type",
        "status",
        "paused",
        "schedule",
        "transformation_config",
        "output_model_names",
        "created_at",
        "created_by_id",
        "last_started_at",
        "last_ended_at",
    )
)


@_attrs_define(kw_only=True)
class Transformation(Open):
    """A transformation turns the data of a destination into models, with dbt.

    Attributes:
        id: Given by Fivetran, two words such as candied_essential.
        type_: DBT_CORE runs steps of your own dbt project, QUICKSTART a package that Fivetran maintains.
        status: NEW has never run; SCHEDULING, RUNNING and TERMINATING are states of a run under way; SUCCEEDED,
            PARTIALLY_SUCCEEDED, FAILED and CANCELED say how the latest run ended; BLOCKED is kept from running.
        paused: true while its schedule starts no runs.
        schedule: When a transformation runs. Fields that its `schedule_type` does not use may be absent or null.
        transformation_config: What a transformation runs. Fields of the other type are absent.
        output_model_names: The models that it builds.
        created_at: When the transformation was created.
        created_by_id: The user or system key that created it.
        last_started_at: When its latest run began; null or absent before the first.
        last_ended_at: When its latest finished run ended, whatever the outcome; null or absent before that.
    """

    id: str
    type_: TransformationType | Unset = UNSET
    status: TransformationStatus | Unset = UNSET
    paused: bool | Unset = UNSET
    schedule: TransformationSchedule | Unset = UNSET
    transformation_config: TransformationConfig | Unset = UNSET
    output_model_names: list[str] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    last_started_at: datetime.datetime | None | Unset = UNSET
    last_ended_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.status = get("status", UNSET)
        model.paused = get("paused", UNSET)
        model.schedule = (
            TransformationSchedule.from_dict(value) if isinstance(value := get("schedule", UNSET), dict) else value
        )
        model.transformation_config = (
            TransformationConfig.from_dict(value)
            if isinstance(value := get("transformation_config", UNSET), dict)
            else value
        )
        model.output_model_names = get("output_model_names", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.created_by_id = get("created_by_id", UNSET)
        model.last_started_at = (
            read_timestamp(value) if isinstance(value := get("last_started_at", UNSET), str) else value
        )
        model.last_ended_at = read_timestamp(value) if isinstance(value := get("last_ended_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (status := self.status) is not UNSET:
            written["status"] = status
        if (paused := self.paused) is not UNSET:
            written["paused"] = paused
        if (schedule := self.schedule) is not UNSET:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, TransformationSchedule) else schedule
        if (transformation_config := self.transformation_config) is not UNSET:
            written["transformation_config"] = (
                transformation_config.to_dict()
                if isinstance(transformation_config, TransformationConfig)
                else transformation_config
            )
        if (output_model_names := self.output_model_names) is not UNSET:
            written["output_model_names"] = output_model_names
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (created_by_id := self.created_by_id) is not UNSET:
            written["created_by_id"] = created_by_id
        if (last_started_at := self.last_started_at) is not UNSET:
            written["last_started_at"] = (
                write_timestamp(last_started_at) if isinstance(last_started_at, datetime.datetime) else last_started_at
            )
        if (last_ended_at := self.last_ended_at) is not UNSET:
            written["last_ended_at"] = (
                write_timestamp(last_ended_at) if isinstance(last_ended_at, datetime.datetime) else last_ended_at
            )
        return written
