from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_config import TransformationConfig
from ..models.transformation_schedule import TransformationSchedule
from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.transformation_status import (
        TransformationStatus,
    )
    from ..models.transformation_type import TransformationType

_ATTRIBUTES = {
    "id": "id",
    "type": "type",
    "status": "status",
    "paused": "paused",
    "schedule": "schedule",
    "transformation_config": "transformation_config",
    "output_model_names": "output_model_names",
    "created_at": "created_at",
    "created_by_id": "created_by_id",
    "last_started_at": "last_started_at",
    "last_ended_at": "last_ended_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Transformation(Model):
    """A transformation turns the data of a destination into models, with dbt.

    Attributes:
        id: The id, assigned by Fivetran: two words such as candied_essential.
        type: The kind of transformation. DBT_CORE: steps of your own dbt project; QUICKSTART: a package that Fivetran
            maintains.
        status: The state of the latest run. NEW: there was none; SCHEDULING, RUNNING and TERMINATING: it has not ended;
            SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED and CANCELED: its outcome; BLOCKED: the transformation cannot run.
        paused: True while its schedule starts no runs.
        schedule: The schedule of a transformation. Fields that its `schedule_type` does not use are null.
        transformation_config: The config of a transformation. Fields of the other type are null.
        output_model_names: The models that it builds.
        created_at: The time at which the transformation was created.
        created_by_id: The user or system key that created it.
        last_started_at: The time at which its latest run started; null before the first.
        last_ended_at: The time at which its latest finished run ended, with any outcome; null before the first.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    type: TransformationType | None = None
    status: TransformationStatus | None = None
    paused: bool | None = None
    schedule: TransformationSchedule | None = None
    transformation_config: TransformationConfig | None = None
    output_model_names: list[str] | None = None
    created_at: datetime.datetime | None = None
    created_by_id: str | None = None
    last_started_at: datetime.datetime | None = None
    last_ended_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.type = get("type")
        model.status = get("status")
        model.paused = get("paused")
        model.schedule = TransformationSchedule.from_dict(value) if isinstance(value := get("schedule"), dict) else value
        model.transformation_config = (
            TransformationConfig.from_dict(value) if isinstance(value := get("transformation_config"), dict) else value
        )
        model.output_model_names = get("output_model_names")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.created_by_id = get("created_by_id")
        model.last_started_at = read_timestamp(value) if isinstance(value := get("last_started_at"), str) else value
        model.last_ended_at = read_timestamp(value) if isinstance(value := get("last_ended_at"), str) else value
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (paused := self.paused) is not None or "paused" not in absent:
            written["paused"] = paused
        if (schedule := self.schedule) is not None or "schedule" not in absent:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, Model) else schedule
        if (transformation_config := self.transformation_config) is not None or "transformation_config" not in absent:
            written["transformation_config"] = (
                transformation_config.to_dict() if isinstance(transformation_config, Model) else transformation_config
            )
        if (output_model_names := self.output_model_names) is not None or "output_model_names" not in absent:
            written["output_model_names"] = output_model_names
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (created_by_id := self.created_by_id) is not None or "created_by_id" not in absent:
            written["created_by_id"] = created_by_id
        if (last_started_at := self.last_started_at) is not None or "last_started_at" not in absent:
            written["last_started_at"] = (
                write_timestamp(last_started_at) if isinstance(last_started_at, datetime.datetime) else last_started_at
            )
        if (last_ended_at := self.last_ended_at) is not None or "last_ended_at" not in absent:
            written["last_ended_at"] = (
                write_timestamp(last_ended_at) if isinstance(last_ended_at, datetime.datetime) else last_ended_at
            )
        return written
