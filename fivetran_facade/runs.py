"""Runs of transformations: asked for once, and waited for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from .errors import FivetranError, SyncFailed, SyncTimedOut
from .waiting import ONCE, PASSING, PATIENCE, POLL_INTERVAL, Pace, Stopwatch, ask_once, asked_to_wait, checked_timeout

if TYPE_CHECKING:
    from fivetran_api.models import Transformation

    from ._engine import BaseEngine, Steps

_UNDER_WAY: Final = frozenset({"RUNNING", "SCHEDULING", "TERMINATING"})


@frozen(kw_only=True)
class RunResult:
    """How the run of a transformation ended, or where it stands.

    Attributes:
        transformation_id: What ran.
        status: SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED or CANCELED; while it goes on RUNNING and the like.
        started: When it started; None where the API does not say.
        finished: When it ended; None while it goes on.
        polls: How many looks it took.
        transformation: The transformation as it was then.
    """

    transformation_id: str
    status: str | None
    started: datetime | None
    finished: datetime | None
    polls: int
    transformation: Transformation = field(repr=False)

    @property
    def duration(self) -> timedelta | None:
        """How long it took; None where start or end is not known."""
        return None if self.started is None or self.finished is None else self.finished - self.started


def run_and_wait(
    client: BaseEngine[Any],
    transformation_id: str,
    *,
    full_refresh: bool = False,
    timeout: float | None = None,
    poll_interval: float = POLL_INTERVAL,
    progress: Callable[[RunResult], object] | None = None,
) -> Steps[RunResult]:
    """Run a transformation and wait until that has ended, by the server's timestamps.

    A request without an answer is looked for before it is sent again, and looks that fail do not end the wait, as for
    connections.sync_and_wait. Ctrl-C and cancelling end the wait, not the run.

    Args:
        client: The client.
        transformation_id: The transformation's id.
        full_refresh: True rebuilds incremental models from nothing.
        timeout: Seconds to wait at most; None waits for ever. The run itself is not stopped by it.
        poll_interval: Seconds from one look to the next; they grow as those of connections.sync_and_wait.
        progress: Called with where the run stands, after each look that did not fail.

    Returns:
        How it ended, which is SUCCEEDED.

    Raises:
        SyncFailed: It ended otherwise, also if only a part succeeded. The error has the result.
        SyncTimedOut: It has not ended in time.
        Conflict: It is running already.
        NotFound: There is no such transformation.
        FivetranError: As for every call.
        ValueError: A number is out of range.
    """
    run = _Run(client, transformation_id, checked_timeout(timeout), Pace(poll_interval), progress)
    return (yield from run.stopwatch.timed(run.steps(full_refresh=full_refresh)))


@define
class _Run:
    """One run that is waited for."""

    client: BaseEngine[Any]
    key: str
    timeout: float
    pace: Pace
    progress: Callable[[RunResult], object] | None
    stopwatch: Stopwatch = field(factory=Stopwatch, init=False)
    polls: int = field(default=0, init=False)

    def steps(self, *, full_refresh: bool) -> Steps[RunResult]:
        from fivetran_api.api.transformations import run_transformation  # noqa: PLC0415 - on first use
        from fivetran_api.models import TransformationRunOptions  # noqa: PLC0415

        once, body = self.client.with_options(retry=ONCE), TransformationRunOptions(full_refresh=full_refresh)
        before = yield from self._look(self.client)

        def shows() -> Steps[bool]:
            now = yield from self._look(once)
            return now.status in _UNDER_WAY or any(
                _moment(getattr(now, name)) != _moment(getattr(before, name)) for name in ("last_started_at", "last_ended_at")
            )

        yield from ask_once(
            lambda: self.client.steps(run_transformation, self.key, body=body),
            None if before.status in _UNDER_WAY else shows,
            self._left,
            self._timed_out,
        )
        return (yield from self._wait(once, _moment(before.last_ended_at)))

    def _wait(self, once: BaseEngine[Any], baseline: datetime | None) -> Steps[RunResult]:
        failure: FivetranError | None = None
        failures = 0
        while True:
            yield max(0.0, min(self._left(), max(self.pace.seconds(self.stopwatch.elapsed), asked_to_wait(failure))))
            try:
                result = self._judge((yield from self._look(once)), baseline)
            except PASSING as error:
                failure, failures = error, failures + 1
                if self._left() <= 0:
                    raise self._timed_out() from error
                if self.timeout == inf and failures >= PATIENCE:
                    raise
                continue
            failure, failures = None, 0
            if result.finished is not None and result.status == "SUCCEEDED":
                return result
            if result.finished is not None:
                text = f"The run of {self.key} ended with {result.status or 'no status'}"
                raise SyncFailed(text, id=self.key, result=result, errors=[])
            if self._left() <= 0:
                raise self._timed_out()

    def _judge(self, now: Transformation, baseline: datetime | None) -> RunResult:
        self.polls += 1
        end = _moment(now.last_ended_at)
        ended = end is not None and (baseline is None or end > baseline) and now.status not in _UNDER_WAY
        result = RunResult(
            transformation_id=self.key,
            status=now.status or None,
            started=_moment(now.last_started_at),
            finished=end if ended else None,
            polls=self.polls,
            transformation=now,
        )
        if self.progress is not None:
            self.progress(result)
        return result

    def _look(self, client: BaseEngine[Any]) -> Steps[Transformation]:
        from fivetran_api.api.transformations import get_transformation  # noqa: PLC0415 - on first use

        return (yield from client.steps(get_transformation, self.key)).data

    def _left(self) -> float:
        return self.timeout - self.stopwatch.elapsed

    def _timed_out(self) -> SyncTimedOut:
        return SyncTimedOut(
            f"The run of {self.key} has not ended after {self.timeout:g} s; it goes on", id=self.key, handle=None
        )


def _moment(value: Any) -> datetime | None:
    return value.astimezone(UTC) if isinstance(value, datetime) else None
