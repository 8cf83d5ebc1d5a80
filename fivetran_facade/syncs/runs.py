"""Runs of transformations: triggered once, and waited for until they have ended, in one process or in two."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from fivetran_api.types import check

from ..errors import RunFailed, RunTimedOut, RunUnknown
from .handle import RunHandle, RunProgress, RunResult
from .item import Decision, Item, Reader, Reading, Words
from .options import RunOptions
from .polling import Loop, started
from .verdict import RUNNING, Trace, Whose, judged_run, moment_of, text_of, traced_run

if TYPE_CHECKING:
    from fivetran_api.models import Transformation

    from .._engine import BaseEngine, Steps


def start_run(engine: BaseEngine[Any], transformation_id: str, *, full_refresh: bool = False) -> Steps[RunHandle]:
    """Trigger the run of a transformation, and return a handle with which it can be waited for: later, or in another process.

    If the response is lost, the transformation is read for up to two minutes for signs of the run before the trigger is sent
    again.

    Args:
        transformation_id: The transformation's id.
        full_refresh: True rebuilds incremental models from nothing. Default False.

    Returns:
        The handle, for wait_for_run and check_run. `to_json` and `from_json` take it elsewhere.

    Raises:
        Conflict: It is running already.
        NotFound: There is no such transformation.
        RunUnknown: The response was lost, and the API does not show whether the run was started.
        FivetranError: As for every call.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    item = yield from _started(engine, transformation_id, full_refresh, RunOptions(), waits=False)
    handle: RunHandle = item.handle
    return handle


def wait_for_run(
    engine: BaseEngine[Any],
    handle: RunHandle,
    *,
    options: RunOptions,
) -> Steps[RunResult]:
    """Wait until a run has ended that was triggered with start_run. The first poll follows at once.

    Polls may fail, as for connections.wait_for_sync.

    Args:
        handle: The handle that start_run returned.

    Returns:
        The result of the successful run.

    Raises:
        RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
        RunTimedOut: The run has not ended in time. The error has the handle to wait on.
        RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
        NotFound: The transformation was deleted meanwhile.
        FivetranError: As for every call; `error.handle` is the handle to wait on.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    now = engine.clock.now()
    item = RunItem.of(_checked_handle(handle), options, now)
    loop = Loop(engine=engine, reader=TransformationReader(), options=options, items={item.key: item}, next_poll=now)
    result: RunResult = (yield from loop.run(item)).result
    return result


def check_run(engine: BaseEngine[Any], handle: RunHandle) -> Steps[RunProgress]:
    """Poll a run once that was triggered with start_run, without waiting.

    Args:
        handle: The handle that start_run returned, or that of an earlier check.

    Returns:
        The progress of the run. Its `result` is None while the run goes on.

    Raises:
        RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
        NotFound: The transformation was deleted meanwhile.
        FivetranError: As for every call.
        TypeError: The handle is of another type.
    """
    now = engine.clock.now()
    item = RunItem.of(_checked_handle(handle), RunOptions(), now)
    found, date = yield from TransformationReader().alone(engine, item.key)
    item.reading, item.polls = Reading(found, date), 1
    if item.phase == "in doubt":
        yield from item.trace(engine, found, date)
    if not item.handle.in_doubt:
        item.see(found, date, now)
    if item.error is not None:
        raise item.error
    return item.progress(now)


def run_and_wait(
    engine: BaseEngine[Any],
    transformation_id: str,
    *,
    full_refresh: bool = False,
    options: RunOptions,
) -> Steps[RunResult]:
    """Run a transformation and wait until the run has ended.

    The same as start_run and wait_for_run, which have the details. Ctrl-C and cancelling end the wait, not the run.

    Args:
        transformation_id: The transformation's id.
        full_refresh: True rebuilds incremental models from nothing. Default False.

    Returns:
        The result of the successful run.

    Raises:
        RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
        RunTimedOut: The run has not ended in time. The error has the handle to wait on.
        TimedOut: The time was up before the run was triggered.
        RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
        Conflict: It is running already.
        NotFound: There is no such transformation, or it was deleted meanwhile.
        FivetranError: As for every call; `error.handle` is the handle to wait on, if the run was triggered.
        TypeError: An argument is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    result: RunResult = (yield from _started(engine, transformation_id, full_refresh, options)).result
    return result


class TransformationReader(Reader):
    """Reads transformations, each with a request of its own."""

    def alone(self, engine: BaseEngine[Any], key: str) -> Steps[tuple[Transformation, datetime | None]]:
        """Read a transformation."""
        from fivetran_api.api.transformations import get_transformation  # noqa: PLC0415 - generated modules are loaded when called

        answer, date = yield from engine.dated(get_transformation, key)
        return answer.data, date


@define(kw_only=True, eq=False)
class RunItem(Item):
    """One run that is triggered and waited for.

    Attributes:
        full_refresh: True to rebuild incremental models from nothing.
    """

    words = Words("run", "status", RunTimedOut, RunUnknown)

    full_refresh: bool = False

    @classmethod
    def of(cls, handle: RunHandle, options: RunOptions, now: float) -> RunItem:
        """Return the item for a run that was triggered before."""
        phase: Any = "in doubt" if handle.in_doubt else "waiting"
        item = cls(key=handle.transformation_id, handle=handle, phase=phase, due=now)
        item.begin(now, options.limit)
        return item

    def new_handle(self) -> RunHandle:
        """Return the handle of a trigger that is about to be sent."""
        assert self.reading is not None  # or it would not be triggered
        transformation: Transformation = self.reading.found
        return RunHandle(
            transformation_id=self.key,
            baseline=moment_of(transformation.last_ended_at),
            running=transformation.status in RUNNING,
            started_before=moment_of(transformation.last_started_at),
            in_doubt=True,
        )

    def ask(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger, and return the Date of the response."""
        from fivetran_api.api.transformations import run_transformation  # noqa: PLC0415 - on first use
        from fivetran_api.models import TransformationRunOptions  # noqa: PLC0415

        body = TransformationRunOptions(full_refresh=self.full_refresh)
        return (yield from engine.dated(run_transformation, self.key, body=body))[1]

    def ask_again(self, engine: BaseEngine[Any]) -> Steps[datetime | None]:
        """Send the trigger; runs are not rescheduled."""
        return self.ask(engine)

    def see(self, found: Any, date: datetime | None, now: float) -> Decision:
        """Judge what a poll has read."""
        transformation: Transformation = found
        self.state = text_of(transformation.status)
        self.handle, whose = judged_run(self.handle, transformation)
        if whose is Whose.UNCLEAR:
            return "inspect"
        finished = moment_of(transformation.last_ended_at)
        if whose is Whose.OURS and finished is not None:
            started = moment_of(transformation.last_started_at)
            self.result = RunResult(
                transformation_id=self.key,
                status=self.state,
                started=None if started is None or started > finished else started,
                finished=finished,
                polls=self.polls,
                transformation=transformation,
            )
            if not self.result.succeeded:
                text = f"The run of {self.key} ended with {self.state or 'no status'} at {finished.isoformat()}"
                self.error = RunFailed(text, id=self.key, result=self.result, handle=self.handle)
        return "wait"

    def inspect(self, engine: BaseEngine[Any]) -> Steps[None]:
        """Leave open what a poll leaves open: there is no history of runs."""
        yield from ()

    def trace(self, engine: BaseEngine[Any], found: Any, date: datetime | None) -> Steps[Trace]:
        """Find out whether a trigger in doubt was accepted."""
        self.handle, trace = traced_run(self.handle, found, date)
        yield from ()
        return trace

    def progress(self, now: float) -> RunProgress:
        """Return where the run stands."""
        return RunProgress(
            handle=self.handle,
            state=self.state,
            elapsed=self.elapsed(now),
            polls=self.polls,
            failure=self.failure,
            result=self.result,
        )

    def unclear_end(self) -> datetime | None:
        """Return the end that may be the run's or an earlier one's; None if there is none."""
        end: datetime | None = self.handle.unclear
        return end


def _started(
    engine: BaseEngine[Any], transformation_id: Any, full_refresh: Any, options: RunOptions, *, waits: bool = True
) -> Steps[RunItem]:
    """Trigger a run and, unless `waits` is False, wait for its end."""
    key = check("transformation_id", transformation_id, "id")
    item = RunItem(key=key, full_refresh=check("full_refresh", full_refresh, "bool"))
    return (yield from started(engine, item, TransformationReader(), options, waits=waits))


def _checked_handle(handle: Any) -> RunHandle:
    if not isinstance(handle, RunHandle):
        raise TypeError(f"handle must be a RunHandle, not {handle!r}; RunHandle.from_json reads JSON")
    return handle
