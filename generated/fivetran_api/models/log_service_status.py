from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_setup_state import (
    LogServiceSetupState,
)
from ..models.log_service_task import LogServiceTask
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "setup_state",
        "tasks",
    )
)


@_attrs_define(kw_only=True)
class LogServiceStatus(Open):
    """Whether a log service works, and what to do where it does not.

    Attributes:
        setup_state: connected receives logs; broken cannot, because of its configuration; incomplete was never fully set up and
            gets none.
        tasks: What somebody has to put right; empty where nothing is wrong.
    """

    setup_state: LogServiceSetupState | Unset = UNSET
    tasks: list[LogServiceTask] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.setup_state = get("setup_state", UNSET)
        model.tasks = (
            [LogServiceTask.from_dict(item) for item in value]
            if isinstance(value := get("tasks", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (setup_state := self.setup_state) is not UNSET:
            written["setup_state"] = setup_state
        if (tasks := self.tasks) is not UNSET:
            written["tasks"] = (
                [item.to_dict() if isinstance(item, LogServiceTask) else item for item in tasks]
                if isinstance(tasks, list | tuple)
                else tasks
            )
        return written
