from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_task import LogServiceTask
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.log_service_setup_state import (
        LogServiceSetupState,
    )

_ATTRIBUTES = {
    "setup_state": "setup_state",
    "tasks": "tasks",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class LogServiceStatus(Model):
    """The state of a log service, and the tasks that would repair it.

    Attributes:
        setup_state: The state of the setup. connected: logs are received; broken: they are not, because of the configuration;
            incomplete: the setup was never completed, and no logs are sent.
        tasks: Tasks that somebody must do before it works; empty if there are none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    setup_state: LogServiceSetupState | None = None
    tasks: list[LogServiceTask] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.setup_state = get("setup_state")
        model.tasks = (
            [LogServiceTask.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("tasks"), list)
            else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (setup_state := self.setup_state) is not None or "setup_state" not in absent:
            written["setup_state"] = setup_state
        if (tasks := self.tasks) is not None or "tasks" not in absent:
            written["tasks"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in tasks]
                if isinstance(tasks, list | tuple)
                else tasks
            )
        return written
