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
        NewTransformationSchedule,
        TransformationConfig,
        TransformationConfigUpdate,
        TransformationSchedule,
    )

_ATTRIBUTES = {
    "transformation_config": "transformation_config",
    "schedule": "schedule",
    "paused": "paused",
}


@_attrs_define(kw_only=True, repr=False)
class TransformationUpdate(Request):
    """Changes to a transformation.

    Attributes:
        transformation_config: Changes to the config of a transformation.
        schedule: The schedule of a transformation. `schedule_type` decides which other fields count: TIME_OF_DAY takes
            `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
        paused: True to pause the transformation: its schedule starts no runs until it is false again.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {
        "transformation_config": ("TransformationConfigUpdate", 0),
        "schedule": ("NewTransformationSchedule", 0),
    }
    _kinds: ClassVar[Mapping[str, str]] = {"transformation_config": "object?", "schedule": "object?", "paused": "bool?"}
    transformation_config: TransformationConfigUpdate | TransformationConfig | Mapping[str, object] | None | Unset = UNSET
    schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET
    paused: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
