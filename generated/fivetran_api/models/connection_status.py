from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connection_task import ConnectionTask
from ..models.connection_warning import ConnectionWarning
from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.connection_setup_state import (
        ConnectionSetupState,
    )
    from ..models.schema_status import SchemaStatus
    from ..models.sync_state import SyncState
    from ..models.update_state import UpdateState

_ATTRIBUTES = {
    "setup_state": "setup_state",
    "sync_state": "sync_state",
    "update_state": "update_state",
    "schema_status": "schema_status",
    "is_historical_sync": "is_historical_sync",
    "rescheduled_for": "rescheduled_for",
    "tasks": "tasks",
    "warnings": "warnings",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectionStatus(Model):
    """The state of a connection's setup and syncs.

    Attributes:
        setup_state: The state of the setup. incomplete: the setup tests have never passed; connected: they have; broken: the
            connection was set up, but no longer works. A sync can repair a broken connection.
        sync_state: The state of syncs. scheduled: the connection waits for the next sync, also for a while after one is
            triggered; syncing: a sync is running; paused: no sync starts; rescheduled: a sync was postponed until
            `rescheduled_for`, such as for a quota of the source.
        update_state: The freshness of the data. on_schedule: as the schedule promises; delayed: older.
        schema_status: The state of the schema's capture. Only some connector types have it.
        is_historical_sync: True until the first sync, or a resync, has loaded all data.
        rescheduled_for: The time at which a rescheduled sync is due; null unless `sync_state` is rescheduled. With the schedule type
            manual it does not start by itself: trigger it.
        tasks: Tasks that somebody must do before the connection works.
        warnings: Problems that do not stop syncs but need attention.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    setup_state: ConnectionSetupState
    sync_state: SyncState
    update_state: UpdateState
    schema_status: SchemaStatus | None = None
    is_historical_sync: bool
    rescheduled_for: datetime.datetime | None = None
    tasks: list[ConnectionTask] | None
    warnings: list[ConnectionWarning] | None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.setup_state = get("setup_state")
        model.sync_state = get("sync_state")
        model.update_state = get("update_state")
        model.schema_status = get("schema_status")
        model.is_historical_sync = get("is_historical_sync")
        model.rescheduled_for = read_timestamp(value) if isinstance(value := get("rescheduled_for"), str) else value
        model.tasks = (
            [ConnectionTask.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("tasks"), list)
            else value
        )
        model.warnings = (
            [ConnectionWarning.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("warnings"), list)
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
        if (sync_state := self.sync_state) is not None or "sync_state" not in absent:
            written["sync_state"] = sync_state
        if (update_state := self.update_state) is not None or "update_state" not in absent:
            written["update_state"] = update_state
        if (schema_status := self.schema_status) is not None or "schema_status" not in absent:
            written["schema_status"] = schema_status
        if (is_historical_sync := self.is_historical_sync) is not None or "is_historical_sync" not in absent:
            written["is_historical_sync"] = is_historical_sync
        if (rescheduled_for := self.rescheduled_for) is not None or "rescheduled_for" not in absent:
            written["rescheduled_for"] = (
                write_timestamp(rescheduled_for) if isinstance(rescheduled_for, datetime.datetime) else rescheduled_for
            )
        if (tasks := self.tasks) is not None or "tasks" not in absent:
            written["tasks"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in tasks]
                if isinstance(tasks, list | tuple)
                else tasks
            )
        if (warnings := self.warnings) is not None or "warnings" not in absent:
            written["warnings"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in warnings]
                if isinstance(warnings, list | tuple)
                else warnings
            )
        return written
