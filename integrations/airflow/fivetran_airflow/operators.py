"""Operators: each triggers once, and waits in the triggerer if it is deferrable, or in its worker."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from airflow.providers.common.compat.sdk import AirflowException, BaseOperator, conf

from fivetran_facade import (
    ApiError,
    ConnectionFailed,
    Fivetran,
    OnPaused,
    OnRescheduled,
    RunHandle,
    SyncHandle,
    UnexpectedResponse,
)
from fivetran_facade.models import ScheduleType

from .former import without_idle
from .hooks import FivetranHook, connection_id_of
from .links import ConnectionLink
from .results import Outcomes
from .triggers import FivetranRunTrigger, FivetranSyncManyTrigger, FivetranSyncTrigger, HandleTrigger, WaitingTrigger
from .waits import RUN, SYNC, Wait


class FivetranFailed(AirflowException):
    """A sync or run did not succeed, or could not be waited for. The message has the kind of error and the reason."""


class _FivetranOperator(BaseOperator):
    """Holds the arguments of all operators: whose credentials they use, and how and where they wait.

    Args:
        fivetran_conn_id: The id of the Airflow connection. Default fivetran_default.
        poll_frequency: Seconds between polls; above 0. Default 30.
        timeout: Seconds to wait at most; at least 0. Default None, no limit beside `execution_timeout`.
        deferrable: True to wait in the triggerer. Default that of the configuration, `[operators] default_deferrable`.
        kwargs: Arguments that all operators of Airflow take.
    """

    ui_color = "#0073ff"
    ui_fgcolor = "#ffffff"

    def __init__(
        self,
        *,
        fivetran_conn_id: str = FivetranHook.default_conn_name,
        poll_frequency: float = 30,
        timeout: float | None = None,
        deferrable: bool = conf.getboolean("operators", "default_deferrable", fallback=False),
        **kwargs: Any,
    ) -> None:
        super().__init__(**without_idle(kwargs))
        self.fivetran_conn_id = fivetran_conn_id
        self.poll_frequency, self.timeout, self.deferrable = poll_frequency, timeout, deferrable
        self._waits_for: list[SyncHandle | RunHandle] = []

    def waiting(self) -> dict[str, Any]:
        """Return the options of the wait."""
        return {"timeout": self.timeout, "poll_interval": self.poll_frequency}

    def defer_to(self, trigger: WaitingTrigger, **kept: Any) -> None:
        """Let the triggerer wait, and give `execute_complete` what is kept."""
        self.defer(trigger=trigger, method_name="execute_complete", kwargs=kept or None)

    def execute_complete(self, context: Any, event: Mapping[str, Any]) -> Any:
        """Take the trigger's event.

        Raises:
            FivetranFailed: The sync or run did not succeed.
        """
        if event["status"] != "success":
            raise FivetranFailed(f"{event['error']}: {event['message']}")
        return self.done(context, event["result"])

    def done(self, context: Any, result: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG002 - for those that tell assets
        """Return the result, once what was waited for has succeeded."""
        return result

    def on_kill(self) -> None:
        """Say what goes on at Fivetran."""
        for handle in self._waits_for:
            self.log.warning("What was started goes on at Fivetran: %s", handle.to_json())


class _OneOperator(_FivetranOperator):
    """Starts one thing, and waits for it.

    Args:
        wait_for_completion: False to end once the trigger is accepted. Default True.
        kwargs: Arguments of `_FivetranOperator`.
    """

    waits: ClassVar[Wait]
    trigger: ClassVar[type[HandleTrigger]]

    def __init__(self, *, wait_for_completion: bool = True, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.wait_for_completion = wait_for_completion

    @abstractmethod
    def start(self, fivetran: Fivetran) -> Any:
        """Start what the operator is for, and return its handle."""

    def execute(self, context: Any) -> Any:
        """Start it, and wait unless told otherwise."""
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            handle = self.start(fivetran)
            self.log.info("Started: %s", handle.to_json())
            if not self.wait_for_completion:
                return {self._named(handle): getattr(handle, self._named(handle)), "handle": handle.to_json()}
            self._waits_for = [handle]
            if not self.deferrable:
                result = self.waits.method(fivetran)(handle, progress=self._tell, **self.waiting())
                return self.done(context, self.waits.as_json(result))
            # A short one may have ended; a task that defers and resumes within seconds can be lost by the scheduler.
            try:
                progress = self.waits.look(fivetran)(handle)
            except (ApiError, ConnectionFailed, UnexpectedResponse) as error:  # the trigger bears what passes
                self.log.warning("The first look failed: %s", error)
            else:
                if progress.result is not None:
                    return self.done(context, self.waits.as_json(progress.result))
                handle = progress.handle
        self.defer_to(self.trigger(handle.to_json(), self.fivetran_conn_id, self.waiting()))
        return None

    def _named(self, handle: Any) -> str:
        return "connection_id" if isinstance(handle, SyncHandle) else "transformation_id"

    def _tell(self, progress: Any) -> None:
        self.log.info("%s is %s", getattr(progress.handle, self._named(progress.handle)), progress.state or progress.failure)


class _SyncOperator(_OneOperator):
    """Triggers one sync, and waits for it: a base of the operators for syncs and resyncs.

    Args:
        connector_id: The id of the connection, as the other provider calls it.
        connection_id: The same, as Fivetran calls it today.
        connector_name: The name of the connection in its destination, in place of an id.
        destination_name: The name of the group that it is in, beside `connector_name`.
        on_paused: The way to treat a paused connection: `raise` an error, the default, or `unpause` it for good.
        on_rescheduled: The way to treat a rescheduled sync: `wait`, the default, `retrigger` or `raise`.
        schedule_type: Sets the connection's schedule type, `manual` or `auto`, before. Default None: it stays as it is.
        kwargs: Arguments of `_OneOperator`.
    """

    waits = SYNC
    trigger = FivetranSyncTrigger
    template_fields: Sequence[str] = ("connection_id", "connector_name", "destination_name")
    operator_extra_links = (ConnectionLink(),)

    def __init__(
        self,
        *,
        connector_id: str | None = None,
        connection_id: str | None = None,
        connector_name: str | None = None,
        destination_name: str | None = None,
        on_paused: OnPaused = "raise",
        on_rescheduled: OnRescheduled = "wait",
        schedule_type: ScheduleType | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.connection_id = connection_id or connector_id
        self.connector_name, self.destination_name = connector_name, destination_name
        self.on_paused: OnPaused = on_paused
        self.on_rescheduled: OnRescheduled = on_rescheduled
        self.schedule_type: ScheduleType | None = schedule_type

    @property
    def connector_id(self) -> str | None:
        """The id of the connection, as the other provider calls it."""
        return self.connection_id

    def waiting(self) -> dict[str, Any]:
        """Return the options of the wait."""
        return super().waiting() | {"on_rescheduled": self.on_rescheduled}

    @abstractmethod
    def trigger_sync(self, fivetran: Fivetran, connection_id: str) -> SyncHandle:
        """Trigger what the operator is for, and return its handle."""

    def start(self, fivetran: Fivetran) -> SyncHandle:
        """Find the connection, and trigger its sync."""
        if not self.connection_id:
            self.connection_id = connection_id_of(fivetran, self.connector_name, self.destination_name)
        if self.schedule_type is not None:
            fivetran.connections.update(self.connection_id, schedule_type=self.schedule_type, run_setup_tests=False)
        return self.trigger_sync(fivetran, self.connection_id)

    def done(self, context: Any, result: dict[str, Any]) -> dict[str, Any]:
        """Tell the assets that the task updates what the sync history tells of it."""
        self.log.info("%s ended with %s", result["connection_id"], result["outcome"])
        events = (context or {}).get("outlet_events")
        if events is not None:
            told = {name: result[name] for name in ("connection_id", "sync_id", "started", "finished", "history")}
            for outlet in self.outlets or ():
                events[outlet].extra = told
        return result


class FivetranOperator(_SyncOperator):
    """Trigger a sync once, and succeed if that sync does.

    Args:
        force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
        kwargs: The arguments that all operators for syncs take; see `_SyncOperator`.
    """

    def __init__(self, *, force: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.force = force

    def trigger_sync(self, fivetran: Fivetran, connection_id: str) -> SyncHandle:
        """Trigger a sync."""
        return fivetran.connections.start_sync(connection_id, force=self.force, on_paused=self.on_paused)


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

    def trigger_sync(self, fivetran: Fivetran, connection_id: str) -> SyncHandle:
        """Trigger a resync."""
        return fivetran.connections.start_resync(connection_id, tables=self.scope, on_paused=self.on_paused)


class FivetranTransformationOperator(_OneOperator):
    """Run a transformation once, and succeed if that run does.

    Args:
        transformation_id: The transformation's id.
        kwargs: The arguments that all operators take; see `_OneOperator`.
    """

    waits = RUN
    trigger = FivetranRunTrigger
    template_fields: Sequence[str] = ("transformation_id",)

    def __init__(self, *, transformation_id: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.transformation_id = transformation_id

    def start(self, fivetran: Fivetran) -> RunHandle:
        """Start a run."""
        return fivetran.transformations.start_run(self.transformation_id)


class FivetranSyncManyOperator(_FivetranOperator):
    """Sync many connections, each triggered once, with two requests a poll for a thousand of them.

    Args:
        connection_ids: The connections, by id; None for all of the group, or of the account, that are not paused.
        group_id: Only connections of this group.
        max_running: The most syncs that run at a time; at least 1. Default None, all. With it the task waits in its worker, for
            the next sync is triggered when one has ended.
        on_rescheduled: The way to treat a rescheduled sync: `wait`, the default, `retrigger` or `raise`.
        kwargs: The arguments that all operators take; see `_FivetranOperator`. Here `timeout` holds for each sync.
    """

    template_fields: Sequence[str] = ("connection_ids", "group_id")

    def __init__(
        self,
        *,
        connection_ids: Sequence[str] | None = None,
        group_id: str | None = None,
        max_running: int | None = None,
        on_rescheduled: OnRescheduled = "wait",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.connection_ids, self.group_id, self.max_running = connection_ids, group_id, max_running
        self.on_rescheduled = on_rescheduled

    def waiting(self) -> dict[str, Any]:
        """Return the options of the wait."""
        return super().waiting() | {"on_rescheduled": self.on_rescheduled}

    def execute(self, context: Any) -> Any:
        """Trigger all, and fail if one does not succeed.

        Raises:
            FivetranFailed: At least one sync did not succeed; the others were waited for all the same.
        """
        where = None if self.connection_ids is not None else lambda connection: connection.paused is not True
        chosen: dict[str, Any] = {"group_id": self.group_id, "where": where}
        outcomes = Outcomes()
        with FivetranHook(self.fivetran_conn_id).get_conn() as fivetran:
            if not self.deferrable or self.max_running is not None:
                for end in fivetran.connections.sync_many(
                    self.connection_ids, **chosen, max_running=self.max_running, **self.waiting()
                ):
                    outcomes.add(end)
                    self.log.info("%s: %s", end.connection_id, end.error or "success")
                return self.done(context, outcomes.to_dict())
            started = fivetran.connections.start_syncs(self.connection_ids, **chosen)
        for key, found in started.items():
            if isinstance(found, SyncHandle):
                self._waits_for.append(found)
            else:
                self.log.warning("%s: %s", key, found)
                outcomes.refuse(key, found)
        if not self._waits_for:
            return self.done(context, outcomes.to_dict())
        handles = [each.to_json() for each in self._waits_for]
        self.defer_to(FivetranSyncManyTrigger(handles, self.fivetran_conn_id, self.waiting()), refused=outcomes.failures)
        return None

    def execute_complete(self, context: Any, event: Mapping[str, Any], refused: Mapping[str, str] | None = None) -> Any:
        """Take the trigger's event, with the errors of those that could not be triggered.

        Raises:
            FivetranFailed: At least one sync did not succeed.
        """
        if event["status"] == "success":
            event["result"]["failures"].update(refused or {})
        return super().execute_complete(context, event)

    def done(self, context: Any, result: dict[str, Any]) -> dict[str, Any]:
        """Return the results by the ids of the connections, if all have succeeded.

        Raises:
            FivetranFailed: At least one sync did not succeed.
        """
        results, failures = result["results"], result["failures"]
        if failures:
            listed = "; ".join(f"{key}: {text}" for key, text in failures.items())
            raise FivetranFailed(f"{len(failures)} of {len(failures) + len(results)} syncs did not succeed: {listed}")
        return super().done(context, results)
