"""Random histories with faults, delays and clock skew: no wrong verdict, no second trigger, no wait that goes on for long.

`pytest tests/test_syncs_random.py --histories 2000` plays more of them.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fivetran_facade import (
    AsyncFivetran,
    Fivetran,
    FivetranError,
    Retry,
    SyncFailed,
    SyncHandle,
    SyncResult,
    SyncTimedOut,
    SyncUnknown,
    TimedOut,
)
from stage import EPOCH, KEY, Outcome, Row, Run, Stage
from worlds import World

TENTHS = 10
# Histories are large, and that is all there is to say of it.
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
PASSING = st.none() | st.sampled_from(
    ["503", "429", "429 for 90", "429 for 9000", "408", "401", "reset", "timeout", "refused", "html"]
)
# Requests for a sync: lost on the way, lost on the way back, or refused.
TRIGGERING = st.none() | st.sampled_from(
    ["reset", "503", "timeout", "html", "429 for 20", "done, 503", "done, reset", "done, timeout", "done, html"]
)


def tenths(least: float, most: float) -> st.SearchStrategy[float]:
    """Moments in tenths of a second, so that many fall into one second."""
    return st.integers(int(least * TENTHS), int(most * TENTHS)).map(lambda count: count / TENTHS)


ENDS = st.builds(
    Outcome,
    st.sampled_from(["success", "failure"]),
    lag=tenths(0, 3) | tenths(0, 100),
    seconds=tenths(0.1, 3) | tenths(0.1, 5000),
)
RESCHEDULED = st.builds(Outcome, st.just("rescheduled"), tenths(0, 100), tenths(0.1, 500), tenths(30, 3000))


def one_after_the_other(rescheduled: list[Outcome], end: Outcome) -> list[Outcome]:
    return [*rescheduled, end]


@frozen
class History:
    """A random history of one connection whose sync is waited for."""

    row: Row
    outcomes: list[Outcome]
    # Syncs that start by themselves, and when; some of them before the connection is first read.
    own: list[tuple[float, Outcome]]
    polls: list[str | None]
    triggers: list[str | None]
    method: str
    skew: float
    delay: float
    dated: bool
    history: bool
    timeout: float | None

    @property
    def is_plain(self) -> bool:
        """Nothing happens that only a sync history could make out."""
        return self.dated and not any(self.triggers)


HISTORIES = st.builds(
    History,
    row=st.builds(
        Row,
        succeeded=st.none() | st.integers(-9000, -1000).map(lambda seconds: EPOCH + timedelta(seconds=seconds)),
        failed=st.none() | st.integers(-9000, -1000).map(lambda seconds: EPOCH + timedelta(seconds=seconds)),
        setup=st.sampled_from(["connected", "broken"]),
        schedule=st.sampled_from(["auto", "manual"]),
    ),
    outcomes=st.builds(one_after_the_other, st.lists(RESCHEDULED, max_size=2), ENDS),
    own=st.lists(st.tuples(tenths(-3, 3) | tenths(-300, 300), ENDS), max_size=2),
    polls=st.lists(PASSING, max_size=8),
    triggers=st.lists(TRIGGERING, max_size=2),
    method=st.sampled_from(["sync", "sync", "force", "resync"]),
    skew=st.sampled_from([0.0, 7200.0, -7200.0]).flatmap(lambda hours: tenths(0, 0.9).map(lambda part: hours + part)),
    delay=st.sampled_from([0.0, 0.1, 0.7, 5.0]),
    dated=st.sampled_from([True, True, True, False]),
    history=st.booleans(),
    timeout=st.none() | st.sampled_from([10.0, 200.0, 3000.0]),
)


def histories_of(request: pytest.FixtureRequest) -> int:
    """The number of histories to play, from the command line."""
    count: Any = request.config.getoption("--histories")
    return int(count)


def play(kind: Any, given: History) -> None:
    row = evolve(given.row, outcomes=[*given.outcomes], runs=[], sent=[], arrived=[], tasks=[])
    stage, world = (
        Stage(row, skew=given.skew, date=0.0 if given.dated else None, history=given.history, delay=given.delay),
        World(kind),
    )
    stage.now = -1000.0
    for name in ("succeeded", "failed"):
        if getattr(row, name) is not None:
            setattr(row, name, getattr(row, name) + timedelta(seconds=given.skew))
    for moment, own in given.own:
        stage.at(moment, partial(start_by_itself, stage, row, own))
    stage.wait(1000)
    stage.faults = {"GET": [None, *given.polls], "POST": [*given.triggers]}
    outcome: Any = None
    try:
        with stage.client(world, retry=Retry(attempts=1)) as fivetran:
            methods = {"sync": fivetran.connections.sync_and_wait, "resync": fivetran.connections.resync_and_wait}
            method = methods.get(given.method, fivetran.connections.sync_and_wait)
            options: dict[str, Any] = {"force": True} if given.method == "force" else {}
            try:
                outcome = world.do(method(KEY, timeout=given.timeout, **options))
            except SyncFailed as failure:
                outcome = failure.result
            except FivetranError as error:
                outcome = error
    finally:
        world.end()
    judge(given, row, stage, outcome)


def start_by_itself(stage: Stage, row: Row, outcome: Outcome) -> None:
    if not row.run and row.state != "rescheduled":
        stage.start(row, outcome)


def judge(given: History, row: Row, stage: Stage, outcome: Any) -> None:
    """Compare with the truth, which only the stage knows."""
    if given.timeout is not None:
        assert stage.now <= given.timeout + 1, "the wait outlived its timeout"
    rescheduled = sum(run.status == "RESCHEDULED" for run in row.runs)
    assert row.triggered <= 1 + rescheduled, "a sync was triggered twice"
    since = min([*row.arrived, *row.sent[:1]]) if not row.arrived else row.arrived[0]
    ours = [run for run in row.runs if is_ours(given, row, run, since)]
    if isinstance(outcome, SyncResult):
        moments = {stage.moment(run.ended): run for run in ours if run.ended is not None}
        assert outcome.finished in moments, "an earlier sync's end was taken for ours"
        assert outcome.outcome == moments[outcome.finished].outcome.result
        if given.is_plain:
            first = min(run.ended for run in ours if run.ended is not None)
            late = [moment for moment in stage.seen if moment > first + 1]
            # Within the second of the Date, only the sync history can tell whose an end is.
            assert len(late) <= 2 or first <= since + 1, "the wait outlived its end"
    elif isinstance(outcome, SyncUnknown):
        assert not (given.is_plain and given.history and given.method != "resync" and not any(given.polls)), (
            "the history has it"
        )
        assert SyncHandle.from_json(outcome.handle.to_json()) == outcome.handle
    elif isinstance(outcome, SyncTimedOut | TimedOut):
        assert given.timeout is not None
        assert stage.now >= given.timeout - 1e-6
    else:
        assert any(given.triggers) or any(given.polls), outcome


def is_ours(given: History, row: Row, run: Run, since: float) -> bool:
    """Return True if the wait may report the end of a sync."""
    if run.ended is None or run.status not in ("COMPLETED", "FAILURE_WITH_TASK") or run.ended < since:
        return False
    if given.method == "resync":
        whole = [each.ended for each in row.runs if each.full and each.status == "COMPLETED" and each.ended is not None]
        return run.full or any(ended <= run.ended for ended in whole)
    return given.method != "force" or run.asked >= since or (not row.arrived and (run.started or 0) >= since)


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran], ids=["sync", "async"])
def test_never_a_wrong_verdict_a_second_trigger_or_a_wait_that_outlives_its_end(
    kind: Any, request: pytest.FixtureRequest
) -> None:
    @given(history=HISTORIES)
    @settings(max_examples=histories_of(request), suppress_health_check=SLOW)
    def each(history: History) -> None:
        play(kind, history)

    each()


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran], ids=["sync", "async"])
def test_of_many_each_has_the_verdict_of_its_own(kind: Any, request: pytest.FixtureRequest) -> None:
    @given(
        histories=st.lists(HISTORIES, min_size=1, max_size=6),
        faults=st.lists(PASSING, max_size=6),
        max_running=st.none() | st.integers(1, 3),
        one_group=st.booleans(),
    )
    @settings(max_examples=max(1, histories_of(request) // 10), suppress_health_check=SLOW)
    def each(histories: list[History], faults: list[str | None], max_running: int | None, *, one_group: bool) -> None:
        rows: list[Row] = []
        for number, history in enumerate(histories):
            row = evolve(history.row, outcomes=[*history.outcomes], runs=[], sent=[], arrived=[], tasks=[])
            row.id, row.group = f"connection_{number}", "a" if one_group else f"group_{number % 2}"
            rows.append(row)
        stage, world = Stage(*rows, history=True, skew=0.3), World(kind)
        # Which of those that are triggered at the same time meets a fault is chance.
        stage.faults = {"LIST": [None, *faults], "GET": [*[None] * len(rows), *faults]}
        try:
            with stage.client(world, retry=Retry(attempts=20)) as fivetran:
                ended = world.do(fivetran.connections.sync_many([row.id for row in rows], max_running=max_running))
        finally:
            world.end()
        assert Counter(each.connection_id for each in ended) == Counter(row.id for row in rows)
        for each in ended:
            row = stage.rows[each.connection_id]
            assert each.result is not None, each.error
            assert (stage.moment(row.ends[0][0]), row.ends[0][1]) == (each.result.finished, each.result.outcome)
            assert row.triggered <= 1 + sum(run.status == "RESCHEDULED" for run in row.runs)

    each()
