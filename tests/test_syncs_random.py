"""Random histories and faults: the verdict is right whatever happens, nothing is asked for twice, no wait goes on for long."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fivetran_facade import AsyncFivetran, Fivetran, FivetranError, Retry, SyncFailed
from fivetran_facade.waiting import PASSING
from stage import EPOCH, KEY, Outcome, Row, Stage
from worlds import World

MOMENTS = st.none() | st.integers(-9000, -1).map(lambda seconds: EPOCH + timedelta(seconds=seconds))
PASSING_FAULTS = st.none() | st.sampled_from(["503", "429", "429 for 90", "reset", "timeout", "refused", "html", "502 HTML"])
# Requests for a sync: lost on the way, lost on the way back, or refused.
ASKING_FAULTS = PASSING_FAULTS | st.sampled_from(["done, 503", "done, reset", "done, timeout", "done, html"])
ENDS = st.builds(
    Outcome, st.sampled_from(["success", "failure"]), lag=st.floats(0, 100), seconds=st.floats(0.5, 5000)
)  # fmt: skip


def one_after_the_other(put_off: list[Outcome], end: Outcome) -> list[Outcome]:
    return [*put_off, end]


OUTCOMES = st.builds(
    one_after_the_other,
    st.lists(
        st.builds(Outcome, st.just("rescheduled"), st.floats(0, 100), st.floats(0.5, 500), st.floats(30, 3000)), max_size=2
    ),
    ENDS,
)
ROWS = st.builds(
    Row,
    succeeded=MOMENTS,
    failed=MOMENTS,
    setup=st.sampled_from(["connected", "broken"]),
    schedule=st.sampled_from(["auto", "manual"]),
    outcomes=OUTCOMES,
)
FAULTS = st.fixed_dictionaries(
    {"GET": st.lists(PASSING_FAULTS, max_size=12), "LIST": st.lists(PASSING_FAULTS, max_size=6),
     "POST": st.lists(ASKING_FAULTS, max_size=2)}
)  # fmt: skip
SKEWS = st.sampled_from([0.0, 7200.0, -7200.0])
LOOKS = 2 * 330.0


def person(row: Row, before: Row) -> str:
    """What a person says who reads the timestamps before and after."""
    moments = [moment for moment in (before.succeeded, before.failed) if moment]
    news = [
        (moment, said)
        for moment, said in ((row.succeeded, "success"), (row.failed, "failure"))
        if moment and moment > max(moments, default=moment - timedelta(1))
    ]
    return max(news)[1] if news else "nothing"


def copied(row: Row) -> Row:
    return Row(
        **{name: getattr(row, name) for name in ("id", "succeeded", "failed", "setup", "schedule")}, outcomes=[*row.outcomes]
    )


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran], ids=["sync", "async"])
@given(row=ROWS, faults=FAULTS, skew=SKEWS, own=st.none() | st.floats(0, 400))
@settings(max_examples=150)
def test_never_a_wrong_verdict_a_second_request_or_a_wait_that_outlives_its_end(
    kind: Any, row: Row, faults: dict[str, list[str | None]], skew: float, own: float | None
) -> None:
    row = copied(row)
    for name in ("succeeded", "failed"):
        if getattr(row, name) is not None:
            setattr(row, name, getattr(row, name) + timedelta(seconds=skew))
    before, put_off = copied(row), sum(each.result == "rescheduled" for each in row.outcomes)
    stage, world = Stage(row, skew=skew), World(kind)
    stage.faults = {name: [*given] for name, given in faults.items()}
    if own is not None:  # a sync starts by its schedule, too
        stage.at(own, lambda: None if row.run or row.state == "rescheduled" else stage.start(row))
    passing = len(faults["GET"]) - faults["GET"].count(None)
    said, since = "nothing", 0.0
    try:
        with stage.client(world, retry=Retry(attempts=20)) as fivetran:
            try:
                result = world.do(fivetran.connections.sync_and_wait(KEY))
            except SyncFailed as failure:
                result = failure.result
            said, since = result.outcome, stage.now
            assert said == person(row, before)
            ended = next(at for at, _ in row.ends if at > stage.seen[0])  # the first look is the baseline
            looked = [moment for moment in stage.seen if moment > ended]
            assert len(looked) <= 2
            assert since - ended <= LOOKS * (passing + 1)
    except PASSING:
        # A request for a sync may fail for good; then it was never answered, nor seen.
        assert row.started == (own is not None) or not row.asked
    finally:
        world.end()
    again = put_off if row.schedule == "manual" else 0
    lost = sum(bool(each) and not str(each).startswith("done") for each in faults["POST"])
    assert row.asked <= 1 + again
    assert stage.count("POST") <= 1 + again + lost
    assert row.stopped == 0


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran], ids=["sync", "async"])
@given(
    rows=st.lists(ROWS, min_size=1, max_size=6), faults=FAULTS, at_once=st.none() | st.integers(1, 3), one_group=st.booleans()
)
@settings(max_examples=60)
def test_of_many_each_has_the_verdict_of_its_own_timestamps(
    kind: Any, rows: list[Row], faults: dict[str, list[str | None]], at_once: int | None, *, one_group: bool
) -> None:
    rows = [copied(row) for row in rows]
    for number, row in enumerate(rows):
        row.id, row.group = f"connection_{number}", "a" if one_group else f"group_{number % 2}"
    before = {row.id: copied(row) for row in rows}
    again = {row.id: sum(each.result == "rescheduled" for each in row.outcomes) for row in rows if row.schedule == "manual"}
    stage, world = Stage(*rows), World(kind)
    # Which of those that ask at the same time meets a fault is chance.
    stage.faults = {"LIST": [*faults["LIST"]], "GET": [*faults["GET"]]}
    try:
        with stage.client(world, retry=Retry(attempts=20)) as fivetran, suppress(FivetranError):
            ended = world.do(fivetran.connections.sync_many([row.id for row in rows], at_once=at_once))
            assert Counter(each.connection_id for each in ended) == Counter(row.id for row in rows)
            for each in ended:
                assert each.result is not None, each.error
                assert each.result.outcome == person(stage.rows[each.connection_id], before[each.connection_id])
    finally:
        world.end()
    assert all(row.asked <= 1 + again.get(row.id, 0) for row in rows)
    assert all(row.stopped == 0 for row in rows)
