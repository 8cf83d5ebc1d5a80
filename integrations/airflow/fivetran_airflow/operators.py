"""Operators: each triggers once, and waits in the triggerer if it is deferrable, or in its worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from airflow.configuration import conf
from airflow.sdk import BaseOperator
from airflow.sdk.exceptions import AirflowException

from fivetran_facade import SyncHandle, SyncProgress

from .hooks import FivetranHook
from .links import ConnectionLink
from .results import as_json, run_as_json
from .triggers import FivetranRunTrigger, FivetranSyncTrigger

OnPaused = Literal["raise", "unpause"]
OnRescheduled = Literal["wait", "retrigger", "raise"]


class FivetranFailed(AirflowException):
    """A sync or run did not succeed, or could not be waited for. The message has the kind of error and the reason."""


class _SyncOperator(BaseOperator):
    """What the operators for one sync share.

    Args:
        connector_id: The id of the connection, as the other provider calls it.
        connection_id: The same, as Fivetran calls it today.
        connector_name: The name of the connection in its destination, in place of an id.
        destination_name: The name of the group that it is in, beside `connector_name`.
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        poll_frequency: Seconds between polls; above 0. Default 30.
        deferrable: Whether to wait in the triggerer. Default that of the configuration, `[operators] default_deferrable`.
        wait_for_completion: Whether to wait at all. Default True.
        timeout: Seconds to wait at most; at least 0. Default None, no limit beside `execution_timeout`.
        on_paused: What to do if the connection is paused: `raise` an error, the default, or `unpause` it for good.
        on_rescheduled: What to do if the sync is rescheduled: `wait`, the default, `retrigger` or `raise`.
        schedule_type: Sets the connection's schedule type, `manual` or `auto`, before. Default None: it stays as it is.
    """

    template_fields: Sequence[str] = ("connection_id", "connector_name", "destination_name")
    operator_extra_links = (ConnectionLink(),)
    ui_color = "#0073ff"
    ui_fgcolor = "#ffffff"

    def __init__(
        self,
        *,
        connector_id: str | None = None,
        connection_id: str | None = None,
        connector_name: str | None = None,
        destination_name: str | None = None,
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        poll_frequency: float = 30,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        wait_for_completion: bool = True,
        timeout: float | None = None,
        on_paused: OnPaused = "raise",
        on_rescheduled: OnRescheduled = "wait",
        schedule_type: Literal["manual", "auto"] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.connection_id = connection_id or connector_id
        self.connector_name, self.destination_name = connector_name, destination_name
        self.fivetran_conn_id = fivetran_conn_id
        self.poll_frequency, self.timeout = poll_frequency, timeout
        self.deferrable, self.wait_for_completion = deferrable, wait_for_completion
        self.on_paused, self.on_rescheduled, self.schedule_type = on_paused, on_rescheduled, schedule_type

    @property
    def connector_id(self) -> str | None:
        """The id of the connection, as the other provider calls it."""
        return self.connection_id

    def trigger_sync(self, fivetran: Any, connection_id: str) -> SyncHandle:
        """Trigger what the operator is for, and return its handle."""
        raise NotImplementedError

    def execute(self, context: Any) -> Any:
        """Trigger, and wait unless told otherwise."""
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            key = self._find(fivetran)
            if self.schedule_type is not None:
                fivetran.connections.update(key, schedule_type=self.schedule_type, run_setup_tests=False)
            handle = self.trigger_sync(fivetran, key)
            self.log.info("Triggered %s", key)
            if not self.wait_for_completion:
                return {"connection_id": key, "handle": handle.to_json()}
            options = {"timeout": self.timeout, "poll_interval": self.poll_frequency, "on_rescheduled": self.on_rescheduled}
            self._handle = handle
            if not self.deferrable:
                result = fivetran.connections.wait_for_sync(handle, progress=self._log, **options)
                return self._done(context, as_json(result))
            # A short sync may have ended; a task that defers and resumes within seconds can be lost by the scheduler.
            progress = fivetran.connections.check_sync(handle)
            if progress.result is not None:
                return self._done(context, as_json(progress.result))
        self.defer(
            trigger=FivetranSyncTrigger(progress.handle.to_json(), self.fivetran_conn_id, options),
            method_name="execute_complete",
        )
        return None

    def execute_complete(self, context: Any, event: Mapping[str, Any]) -> Any:
        """Take the trigger's event.

        Raises:
            FivetranFailed: The sync did not succeed.
        """
        if event["status"] != "success":
            raise FivetranFailed(f"{event['error']}: {event['message']}")
        return self._done(context, event["result"])

    def on_kill(self) -> None:
        """Say that the sync goes on at Fivetran."""
        handle = getattr(self, "_handle", None)
        if handle is not None:
            self.log.warning("The sync of %s goes on at Fivetran; its handle is %s", handle.connection_id, handle.to_json())

    def _done(self, context: Any, result: dict[str, Any]) -> dict[str, Any]:
        self.log.info("%s ended with %s", result["connection_id"], result["outcome"])
        events = context.get("outlet_events") if context else None
        for outlet in self.outlets or () if events is not None else ():
            events[outlet].extra = {name: result[name] for name in ("connection_id", "sync_id", "started", "finished")}
        return result

    def _log(self, progress: SyncProgress) -> None:
        self.log.info("%s is %s", progress.handle.connection_id, progress.state or progress.failure)

    def _find(self, fivetran: Any) -> str:
        if self.connection_id:
            return self.connection_id
        if not self.connector_name:
            raise ValueError("connection_id must be given, or connector_name, with destination_name if it is not unique")
        groups = [each.id for each in fivetran.groups.list() if self.destination_name in (None, each.name)]
        found = [
            each.id for key in groups for each in fivetran.connections.list(group_id=key) if each.schema == self.connector_name
        ]
        if len(found) != 1:
            where = f" in {self.destination_name}" if self.destination_name else ""
            raise ValueError(f"{len(found)} connections are called {self.connector_name}{where}: {', '.join(found) or 'none'}")
        self.connection_id = str(found[0])
        return self.connection_id


class FivetranOperator(_SyncOperator):
    """Trigger a sync once, and succeed if that sync does.

    Args:
        force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
        kwargs: The arguments that all operators for syncs take; see `_SyncOperator`.
    """

    def __init__(self, *, force: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.force = force

    def trigger_sync(self, fivetran: Any, connection_id: str) -> SyncHandle:
        """Trigger a sync."""
        handle: SyncHandle = fivetran.connections.start_sync(connection_id, force=self.force, on_paused=self.on_paused)
        return handle


class FivetranResyncOperator(_SyncOperator):
    """Load a connection, or some of its tables, again from the start, and succeed once all is loaded.

    Args:
        scope: Schemas by name, with the tables of each to load again; None, the default, for everything.
        kwargs: The arguments that all operators for syncs take; see `_SyncOperator`.
    """

    template_fields: Sequence[str] = (*_SyncOperator.template_fields, "scope")

    def __init__(self, *, scope: Mapping[str, Sequence[str]] | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.scope = scope

    def trigger_sync(self, fivetran: Any, connection_id: str) -> SyncHandle:
        """Trigger a resync."""
        handle: SyncHandle = fivetran.connections.start_resync(connection_id, tables=self.scope, on_paused=self.on_paused)
        return handle


class FivetranSyncManyOperator(BaseOperator):
    """Sync many connections, each triggered once, with one listing a poll for up to a thousand of them.

    Args:
        connection_ids: The connections, by id; None for all of the group, or of the account, that are not paused.
        group_id: Only connections of this group.
        max_running: How many syncs may run at a time; at least 1. Default None, all.
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        poll_frequency: Seconds between polls; above 0. Default 30.
        timeout: Seconds that each sync may take from its trigger on. Default None.
        on_rescheduled: What to do if a sync is rescheduled: `wait`, the default, `retrigger` or `raise`.
    """

    template_fields: Sequence[str] = ("connection_ids", "group_id")
    ui_color = "#0073ff"
    ui_fgcolor = "#ffffff"

    def __init__(
        self,
        *,
        connection_ids: Sequence[str] | None = None,
        group_id: str | None = None,
        max_running: int | None = None,
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        poll_frequency: float = 30,
        timeout: float | None = None,
        on_rescheduled: OnRescheduled = "wait",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.connection_ids, self.group_id, self.max_running = connection_ids, group_id, max_running
        self.fivetran_conn_id = fivetran_conn_id
        self.poll_frequency, self.timeout, self.on_rescheduled = poll_frequency, timeout, on_rescheduled

    def execute(self, context: Any) -> dict[str, Any]:  # noqa: ARG002 - Airflow's signature
        """Sync all, and fail if one did not succeed.

        Raises:
            FivetranFailed: At least one sync did not succeed; the others were waited for all the same.
        """
        results: dict[str, Any] = {}
        failures: dict[str, str] = {}
        where = None if self.connection_ids is not None else lambda connection: connection.paused is not True
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            ends = fivetran.connections.sync_many(
                self.connection_ids,
                group_id=self.group_id,
                where=where,
                max_running=self.max_running,
                poll_interval=self.poll_frequency,
                timeout=self.timeout,
                on_rescheduled=self.on_rescheduled,
            )
            for end in ends:
                if end.error is None:
                    results[end.connection_id] = as_json(end.result)
                else:
                    failures[end.connection_id] = f"{type(end.error).__name__}: {end.error}"
                self.log.info("%s: %s", end.connection_id, failures.get(end.connection_id, "success"))
        if failures:
            listed = "; ".join(f"{key}: {text}" for key, text in failures.items())
            raise FivetranFailed(f"{len(failures)} of {len(failures) + len(results)} syncs did not succeed: {listed}")
        return results


class FivetranTransformationOperator(BaseOperator):
    """Run a transformation once, and succeed if that run does.

    Args:
        transformation_id: The transformation's id.
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        poll_frequency: Seconds between polls; above 0. Default 30.
        deferrable: Whether to wait in the triggerer. Default that of the configuration.
        timeout: Seconds to wait at most. Default None.
    """

    template_fields: Sequence[str] = ("transformation_id",)
    ui_color = "#0073ff"
    ui_fgcolor = "#ffffff"

    def __init__(
        self,
        *,
        transformation_id: str,
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        poll_frequency: float = 30,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        timeout: float | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.transformation_id, self.fivetran_conn_id = transformation_id, fivetran_conn_id
        self.poll_frequency, self.deferrable, self.timeout = poll_frequency, deferrable, timeout

    def execute(self, context: Any) -> Any:  # noqa: ARG002 - Airflow's signature
        """Start a run, and wait for it."""
        options = {"timeout": self.timeout, "poll_interval": self.poll_frequency}
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            handle = fivetran.transformations.start_run(self.transformation_id)
            if not self.deferrable:
                return run_as_json(fivetran.transformations.wait_for_run(handle, **options))
        self.defer(trigger=FivetranRunTrigger(handle.to_json(), self.fivetran_conn_id, options), method_name="execute_complete")
        return None

    def execute_complete(self, context: Any, event: Mapping[str, Any]) -> Any:  # noqa: ARG002 - Airflow's signature
        """Take the trigger's event.

        Raises:
            FivetranFailed: The run did not succeed.
        """
        if event["status"] != "success":
            raise FivetranFailed(f"{event['error']}: {event['message']}")
        return event["result"]
