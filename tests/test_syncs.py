"""Waiting for syncs on a clock that is moved by hand: each verdict is what a person would say who reads the timestamps."""

from __future__ import annotations

import asyncio
import io
import json
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from attrs import evolve, field, frozen
from rich.console import Console

from fivetran_api.models import Connection
from fivetran_facade import (
    ApiError,
    AsyncFivetran,
    Conflict,
    ConnectionFailed,
    ConnectionNotReady,
    ConnectionPaused,
    Fivetran,
    FivetranError,
    Forbidden,
    NotFound,
    RateLimited,
    Retry,
    RunFailed,
    RunHandle,
    RunTimedOut,
    ServerError,
    SyncFailed,
    SyncRescheduled,
    SyncTimedOut,
    SyncUnknown,
    TimedOut,
    Unauthorized,
    webhooks,
)
from fivetran_facade.budget import Budget
from fivetran_facade.clock import Clock
from fivetran_facade.progress import ShowProgress
from fivetran_facade.syncs.handle import SyncHandle, SyncProgress, SyncResult
from fivetran_facade.syncs.options import WaitOptions
from fivetran_facade.syncs.verdict import last_end
from rules import for_each
from stage import EPOCH, KEY, Outcome, Row, Stage
from worlds import World

HOUR = timedelta(hours=1)
OLD = EPOCH - HOUR
OLDER = EPOCH - 2 * HOUR
SKEW = 5 * 3600.0
Prepare = Callable[[Stage, Row], object]


def nothing(stage: Stage, row: Row) -> None:
    """The stage is as it is."""


@frozen
class Scenario:
    """A play, and what a person would say of it."""

    row: Row
    outcomes: list[Outcome] = field(factory=list[Outcome])
    prepare: Prepare = nothing
    options: dict[str, Any] = field(factory=dict[str, Any])
    stage: dict[str, Any] = field(factory=dict[str, Any])
    ends: str | type[BaseException] = "success"
    asked: int = 1
    """How many requests for a sync arrived at Fivetran."""
    at_most: float = 1000.0
    """Seconds after which the wait is over."""


def faults(kind: str, *given: str | None) -> Prepare:
    """Faults that the next requests meet."""
    return lambda stage, _: stage.faults.setdefault(kind, []).extend(given)


def after(seconds: float, happen: Prepare) -> Prepare:
    """Something that happens to the connection while its sync is waited for."""
    return lambda stage, row: stage.at(seconds, lambda: happen(stage, row))


def deleted(stage: Stage, row: Row) -> None:
    stage.rows.clear()


def reschedule(stage: Stage, row: Row) -> None:
    """A sync had been rescheduled before this one was asked for."""
    row.state, row.rescheduled_for = "rescheduled", stage.moment(1800)


def running(stage: Stage, row: Row) -> None:
    """A scheduled sync runs already; it will fail in 50 s."""
    row.outcomes.insert(0, Outcome("failure", lag=0, seconds=50))
    stage.start(row)
    stage.wait(1)


def running_and(fault: str) -> Prepare:
    """A sync runs already, and the request for one meets a fault."""

    def prepare(stage: Stage, row: Row) -> None:
        running(stage, row)
        stage.faults["POST"] = [fault]

    return prepare


def failed_then_succeeded(stage: Stage, row: Row) -> None:
    row.outcomes.append(Outcome("failure", seconds=5))
    stage.at(10, lambda: stage.start(row))
    row.outcomes.append(Outcome("success", seconds=5))


def succeeded_then_failed(stage: Stage, row: Row) -> None:
    row.outcomes.append(Outcome("success", seconds=5))
    stage.at(10, lambda: stage.start(row))
    row.outcomes.append(Outcome("failure", seconds=5))


MOVED = [Outcome("rescheduled", seconds=5, rescheduled_by=600), Outcome()]
FAILS = [Outcome("failure")]

SCENARIOS: dict[str, Scenario] = {
    "never synced, succeeds": Scenario(Row()),
    "never synced, fails": Scenario(Row(), FAILS, ends="failure"),
    "succeeded before, succeeds": Scenario(Row(succeeded=OLD)),
    "succeeded before, fails": Scenario(Row(succeeded=OLD), FAILS, ends="failure"),
    "an old failure is not this one's": Scenario(Row(succeeded=OLDER, failed=OLD)),
    "an old failure, fails again": Scenario(Row(succeeded=OLDER, failed=OLD), FAILS, ends="failure"),
    "failed only, ever": Scenario(Row(failed=OLD)),
    "failed, then succeeded between two looks": Scenario(Row(succeeded=OLD), prepare=failed_then_succeeded, asked=1),
    "succeeded, then failed between two looks": Scenario(Row(succeeded=OLD), prepare=succeeded_then_failed, ends="failure"),
    "over before the first look": Scenario(Row(succeeded=OLD), [Outcome(lag=0, seconds=0.01)], at_most=40),
    "takes hours": Scenario(Row(succeeded=OLD), [Outcome(seconds=3 * 3600)], at_most=3 * 3600 + 700),
    "stays scheduled for long": Scenario(Row(succeeded=OLD), [Outcome(lag=1200)], at_most=1800),
    "rescheduled, automatic": Scenario(Row(succeeded=OLD), MOVED),
    "rescheduled, manual: triggered when it is due": Scenario(Row(succeeded=OLD, schedule="manual"), MOVED, asked=2),
    "rescheduled twice, manual": Scenario(
        Row(succeeded=OLD, schedule="manual"), [*MOVED[:1], *MOVED], asked=3, at_most=1700
    ),
    "rescheduled, to be asked for again at once": Scenario(
        Row(succeeded=OLD), MOVED, options={"on_rescheduled": "retrigger"}, asked=2, at_most=200
    ),
    "rescheduled, manual, at once": Scenario(
        Row(succeeded=OLD, schedule="manual"), MOVED, options={"on_rescheduled": "retrigger"}, asked=2, at_most=200
    ),
    "rescheduled, to be raised": Scenario(Row(succeeded=OLD), MOVED, options={"on_rescheduled": "raise"}, ends=SyncRescheduled),
    "rescheduled before it was asked for": Scenario(
        Row(succeeded=OLD, schedule="manual"), prepare=reschedule, options={"on_rescheduled": "raise"}
    ),
    "rescheduled, the server says no time": Scenario(
        Row(succeeded=OLD, schedule="manual"), MOVED, stage={"date": None, "skew": -9e7}, asked=2
    ),
    "rescheduled, server hours ahead": Scenario(
        Row(succeeded=OLD, schedule="manual"), MOVED, stage={"skew": SKEW}, asked=2
    ),
    "rescheduled, server hours behind": Scenario(
        Row(succeeded=OLD, schedule="manual"), MOVED, stage={"skew": -SKEW}, asked=2
    ),
    "rescheduled, lost request the second time": Scenario(
        Row(succeeded=OLD, schedule="manual"), MOVED, faults("POST", None, "done, reset"), asked=2
    ),
    "paused before": Scenario(Row(succeeded=OLD, paused=True, state="paused"), ends=ConnectionPaused, asked=0, at_most=0),
    "paused before, to be unpaused": Scenario(
        Row(succeeded=OLD, paused=True, state="paused"), options={"on_paused": "unpause"}
    ),
    "paused before, unpausing is lost": Scenario(
        Row(succeeded=OLD, paused=True, state="paused"), [], faults("PATCH", "done, reset"), {"on_paused": "unpause"}
    ),
    "paused during": Scenario(Row(succeeded=OLD), [], after(40, lambda stage, row: stage.pause(row)), ends=ConnectionPaused),
    "paused once it had ended": Scenario(
        Row(succeeded=OLD), [Outcome(seconds=35)], after(40, lambda stage, row: stage.pause(row))
    ),
    "never set up": Scenario(Row(setup="incomplete"), ends=ConnectionNotReady, asked=0, at_most=0),
    "broken, heals": Scenario(Row(succeeded=OLDER, failed=OLD, setup="broken")),
    "broken, stays so": Scenario(Row(succeeded=OLDER, failed=OLD, setup="broken"), FAILS, ends="failure"),
    "deleted during": Scenario(Row(succeeded=OLD), [], after(40, deleted), ends=NotFound),
    "deleted before": Scenario(Row(succeeded=OLD), [], deleted, ends=NotFound, asked=0),
    "runs already": Scenario(Row(succeeded=OLD), [], running, ends="failure"),
    "runs already, stopped by force": Scenario(Row(succeeded=OLD), [], running, {"force": True}),
    "runs already, by force, answer lost": Scenario(
        Row(succeeded=OLD),
        [],
        running_and("done, reset"),
        {"force": True},
        ends=SyncUnknown,
    ),
    "runs already, answer lost": Scenario(
        Row(succeeded=OLD), [], running_and("reset"), ends="failure", asked=0
    ),
    "answer to the request lost": Scenario(Row(succeeded=OLD), [], faults("POST", "done, reset")),
    "answer to the request late": Scenario(Row(succeeded=OLD), [], faults("POST", "done, timeout")),
    "answer to the request a 503": Scenario(Row(succeeded=OLD), [], faults("POST", "done, 503")),
    "answer to the request a page": Scenario(Row(succeeded=OLD), [], faults("POST", "done, html")),
    "answer lost, and looks fail too": Scenario(
        Row(succeeded=OLD), [], lambda stage, row: stage.faults.update(POST=["done, reset"], GET=[None, "503", "reset", "429"])
    ),
    "answer lost, the sync over at once, a history": Scenario(
        Row(), [Outcome(lag=0, seconds=0.5)], faults("POST", "done, reset"), stage={"history": True}
    ),
    "answer lost, the sync over at once, no history": Scenario(
        Row(), [Outcome(lag=0, seconds=0.5)], faults("POST", "done, reset"), ends=SyncUnknown
    ),
    "answer lost, the sync starts late": Scenario(Row(), [Outcome(lag=100)], faults("POST", "done, reset")),
    "request lost: sent again once nothing shows": Scenario(Row(succeeded=OLD), [], faults("POST", "reset")),
    "request refused for a while": Scenario(Row(succeeded=OLD), [], faults("POST", "429 for 20", "429")),
    "request always in doubt": Scenario(Row(succeeded=OLD), [], faults("POST", *["503"] * 9), ends=ServerError, asked=0),
    "429 during": Scenario(Row(succeeded=OLD), [], faults("GET", None, "429", "429")),
    "429 with an hour to wait during": Scenario(Row(succeeded=OLD), [], faults("GET", None, "429 for 3600"), at_most=4000),
    "5xx during": Scenario(Row(succeeded=OLD), [], faults("GET", None, *["503"] * 8)),
    "connection lost during": Scenario(Row(succeeded=OLD), [], faults("GET", None, "reset", "timeout", "refused")),
    "pages instead of JSON during": Scenario(Row(succeeded=OLD), [], faults("GET", None, "html", "502 HTML")),
    "failures for hours, with a timeout": Scenario(
        Row(succeeded=OLD), [], faults("GET", None, *["503"] * 500), {"timeout": 2000}, ends=SyncTimedOut, at_most=2000
    ),
    "failures for hours, without": Scenario(
        Row(succeeded=OLD), [], faults("GET", None, *["503"] * 500), ends=ServerError, at_most=20_000
    ),
    "server hours ahead": Scenario(Row(succeeded=OLD), stage={"skew": SKEW}),
    "server hours behind": Scenario(Row(succeeded=OLD), stage={"skew": -SKEW}, ends="success"),
    "never synced, server hours behind": Scenario(Row(), FAILS, stage={"skew": -SKEW}, ends="failure"),
    "never starts": Scenario(Row(), [Outcome("never")], options={"timeout": 300}, ends=SyncTimedOut, at_most=300),
    "takes longer than the timeout": Scenario(
        Row(succeeded=OLD), [Outcome(seconds=500)], options={"timeout": 300}, ends=SyncTimedOut, at_most=300
    ),
    "ends just within the timeout": Scenario(Row(), [Outcome(lag=0, seconds=298.9)], options={"timeout": 300}, at_most=300),
    "no time at all": Scenario(Row(), options={"timeout": 0}, ends=TimedOut, asked=0, at_most=0),
}  # fmt: skip


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_the_verdict_is_that_of_a_person_who_reads_the_timestamps(world: World, scenario: Scenario) -> None:
    row = evolve(scenario.row, outcomes=[evolve(each) for each in scenario.outcomes], runs=[], sent=[], arrived=[], tasks=[])
    for name in ("succeeded", "failed"):
        if (moment := getattr(row, name)) is not None:
            setattr(row, name, moment + timedelta(seconds=scenario.stage.get("skew", 0)))
    stage = Stage(row, **scenario.stage)
    scenario.prepare(stage, row)
    began, schedule = stage.now, row.schedule
    with stage.client(world) as fivetran:
        if isinstance(scenario.ends, str):
            result = outcome_of(world, fivetran, scenario)
            assert (result.outcome, result.finished) == (scenario.ends, last_end(read(stage, row)))
            assert stage.now - began <= scenario.at_most
        else:
            with pytest.raises(scenario.ends):
                world.do(fivetran.connections.sync_and_wait(KEY, **scenario.options))
            assert stage.now - began <= scenario.at_most
    assert row.asked == scenario.asked
    assert row.schedule == schedule
    assert all("schedule_type" not in body for _, _, body in stage.requests)


def outcome_of(world: World, fivetran: Any, scenario: Scenario) -> SyncResult:
    """Return the end of the sync, successful or not."""
    try:
        result = world.do(fivetran.connections.sync_and_wait(KEY, **scenario.options))
    except SyncFailed as failure:
        result = failure.result
    assert isinstance(result, SyncResult)
    return result


def read(stage: Stage, row: Row) -> Connection:
    return Connection.from_dict(stage.shown(row))


def test_a_result_tells_all_that_is_known(world: World) -> None:
    stage = Stage(Row(succeeded=OLD, tasks=[{"code": "a", "message": "A", "details": {}}]), history=True)
    with stage.client(world) as fivetran:
        result = world.do(fivetran.connections.sync_and_wait(KEY))
    assert (result.started, result.finished, result.duration) == (stage.moment(2), stage.moment(102), timedelta(seconds=100))
    assert (result.sync_id, result.history.sync_id, result.polls) == ("sync-1", "sync-1", len(stage.seen) - 1)
    assert [task.code for task in result.tasks] == ["a"]
    assert result.warnings == ()


def test_without_a_sync_history_the_start_is_when_the_sync_was_asked_for(world: World) -> None:
    stage = Stage()
    with stage.client(world) as fivetran:
        result = world.do(fivetran.connections.sync_and_wait(KEY))
    assert (result.started, result.sync_id, result.history) == (stage.moment(0), None, None)


def test_a_failure_has_tasks_and_errors_and_arrives_in_another_process(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome("failure")]), history=True)
    with stage.client(world) as fivetran, pytest.raises(SyncFailed) as caught:
        world.do(fivetran.connections.sync_and_wait(KEY))
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert "The source refused the login" in str(error)
    assert (error.id, error.result, [task.code for task in error.result.tasks]) == (KEY, caught.value.result, ["reconnect"])
    assert [each.title for each in error.errors] == ["Sync failed"]


# Two halves


def test_a_handle_goes_through_json_to_another_client(world: World) -> None:
    stage = Stage(Row(succeeded=OLD))
    with stage.client(world) as fivetran:
        text = world.do(fivetran.connections.start_sync(KEY)).to_json()
    stage.wait(3600)
    with stage.client(world) as fivetran:
        handle = SyncHandle.from_json(text)
        second = timedelta(seconds=1)
        assert handle == SyncHandle(connection_id=KEY, baseline=OLD, accepted_at=EPOCH, earliest=EPOCH, latest=EPOCH + second)
        result = world.do(fivetran.connections.wait_for_sync(handle))
    assert (result.finished, stage.now, stage.rows[KEY].asked) == (stage.moment(102), 3600, 1)


def test_a_check_looks_once_and_does_not_wait(world: World) -> None:
    stage = Stage(Row(succeeded=OLD))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        seen: list[Any] = []
        for _ in range(3):
            progress = world.do(fivetran.connections.check_sync(handle))
            seen.append((progress.state, progress.result and progress.result.outcome))
            stage.wait(60)
    assert seen == [("scheduled", None), ("syncing", None), ("scheduled", "success")]
    assert (stage.now, stage.count("GET", KEY)) == (180, 4)


def test_a_check_of_a_failed_sync_raises(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome("failure", seconds=1)]))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        stage.wait(5)
        with pytest.raises(SyncFailed):
            world.do(fivetran.connections.check_sync(handle))


def test_a_wait_that_timed_out_goes_on_with_the_handle_of_the_error(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=500)]))
    with stage.client(world) as fivetran:
        with pytest.raises(SyncTimedOut) as caught:
            world.do(fivetran.connections.sync_and_wait(KEY, timeout=60))
        result = world.do(fivetran.connections.wait_for_sync(caught.value.handle))
    assert (result.outcome, stage.rows[KEY].asked) == ("success", 1)


def test_a_reschedule_that_is_raised_says_when_and_goes_on_with_its_handle(world: World) -> None:
    stage = Stage(Row(schedule="manual", outcomes=[*MOVED]))
    with stage.client(world) as fivetran:
        with pytest.raises(SyncRescheduled) as caught:
            world.do(fivetran.connections.sync_and_wait(KEY, on_rescheduled="raise"))
        assert (caught.value.rescheduled_for, caught.value.automatic) == (stage.moment(607), False)
        assert world.do(fivetran.connections.wait_for_sync(caught.value.handle)).succeeded
    assert stage.rows[KEY].asked == 2


def test_two_who_wait_for_one_connection_both_see_its_end(world: World) -> None:
    stage = Stage(Row(succeeded=OLD))
    with stage.client(world) as fivetran:
        first = world.do(fivetran.connections.start_sync(KEY))
        stage.wait(10)
        second = world.do(fivetran.connections.start_sync(KEY))
        ends = [world.do(fivetran.connections.wait_for_sync(each)).finished for each in (first, second)]
    assert ends == [stage.moment(102)] * 2
    assert stage.rows[KEY].stopped == 0


def test_a_manual_sync_is_asked_for_again_when_it_is_due_and_not_before(world: World) -> None:
    stage = Stage(Row(schedule="manual", outcomes=[*MOVED]), skew=SKEW)
    with stage.client(world) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    # It ran for 7 s, was rescheduled for 600 s later, and then took 102 s.
    ((end, _),) = stage.rows[KEY].ends
    assert 709 <= end <= 711


def test_an_end_before_the_acceptance_is_not_ours(world: World) -> None:
    """The trigger sleeps through a 429, and the sync that was running ends meanwhile."""
    row = Row(succeeded=OLD, outcomes=[Outcome("failure", lag=0, seconds=20), Outcome(seconds=300)])
    stage = Stage(row)
    stage.start(row)
    stage.wait(1)
    stage.faults["POST"] = ["429 for 90"]
    with stage.client(world) as fivetran:
        result = world.do(fivetran.connections.sync_and_wait(KEY))
    assert (result.outcome, result.finished) == ("success", stage.moment(91 + 302))


@pytest.mark.parametrize("history", [False, True])
def test_a_lost_trigger_is_not_proved_by_an_earlier_end(world: World, *, history: bool) -> None:
    row = Row(succeeded=OLD, outcomes=[Outcome("failure", lag=0, seconds=2), Outcome(seconds=300)])
    stage = Stage(row, history=history)
    stage.start(row)
    stage.wait(1)
    stage.faults["POST"] = ["reset"]
    with stage.client(world) as fivetran:
        if history:
            result = world.do(fivetran.connections.sync_and_wait(KEY))
            assert (result.outcome, row.asked) == ("success", 1)
        else:
            with pytest.raises(SyncUnknown) as caught:
                world.do(fivetran.connections.sync_and_wait(KEY))
            assert (caught.value.finished, caught.value.handle.in_doubt) == (stage.moment(2), True)
            with pytest.raises(SyncUnknown):
                world.do(fivetran.connections.wait_for_sync(caught.value.handle))
            assert row.asked == 0


@pytest.mark.parametrize("history", [False, True])
def test_an_end_within_the_second_of_the_acceptance_is_not_guessed(world: World, *, history: bool) -> None:
    row = Row(succeeded=OLD, outcomes=[Outcome("failure", lag=0, seconds=5), Outcome(lag=500, seconds=300)])
    stage = Stage(row, history=history, delay=0.3)
    stage.at(-4.6, lambda: stage.start(row))  # it ends at 0.4, between the read at 0.3 and the trigger at 0.6
    stage.now = -5.0
    stage.wait(5)
    with stage.client(world) as fivetran:
        if history:
            assert world.do(fivetran.connections.sync_and_wait(KEY)).finished == stage.moment(0.6 + 800)
        else:
            with pytest.raises(SyncUnknown, match="may have been an earlier one") as caught:
                world.do(fivetran.connections.sync_and_wait(KEY))
            assert caught.value.finished == stage.moment(0.4)
            assert world.do(fivetran.connections.wait_for_sync(caught.value.handle, poll_interval=900)).succeeded


def test_a_reschedule_of_before_the_trigger_is_not_ours_at_any_poll(world: World) -> None:
    row = Row(succeeded=OLD, schedule="manual", outcomes=[Outcome(seconds=300)])
    stage = Stage(row)
    row.state, row.rescheduled_for = "rescheduled", stage.moment(1800)
    asked, stage.start = stage.start, lambda row, outcome=None: stage.at(100, lambda: asked(row, outcome))  # type: ignore[method-assign]
    with stage.client(world) as fivetran:
        assert world.do(fivetran.connections.sync_and_wait(KEY, on_rescheduled="raise")).succeeded
    assert row.asked == 1


def test_a_rescheduled_sync_whose_schedule_turns_manual_is_triggered_when_it_is_due(world: World) -> None:
    row = Row(outcomes=[*MOVED])
    stage = Stage(row)
    stage.at(300, lambda: setattr(row, "schedule", "manual"))
    with stage.client(world) as fivetran:
        result = world.do(fivetran.connections.sync_and_wait(KEY))
    assert row.asked == 2
    assert result.finished <= stage.moment(607 + 102 + 1)


@pytest.mark.parametrize("lost", ["reset", "503", "429", "without effect"])
def test_a_rescheduled_sync_that_was_triggered_without_effect_is_triggered_again(world: World, lost: str) -> None:
    class Deaf(Stage):
        def _asked(self, row: Row, path: list[str], body: Any) -> None:
            if lost == "without effect" and row.asked == 1:
                row.arrived.append(self.now)
            else:
                super()._asked(row, path, body)

    row = Row(schedule="manual", outcomes=[*MOVED])
    stage = Deaf(row)
    stage.faults["POST"] = [None] if lost == "without effect" else [None, lost]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        assert world.do(fivetran.connections.sync_and_wait(KEY)).succeeded
    assert (len(row.sent), stage.now < 607 + 102 + 120 + 70) == (3, True)


# Resyncs


@pytest.mark.parametrize("first", ["success", "failure"])
@pytest.mark.parametrize("history", [False, True])
@pytest.mark.parametrize("method", ["resync_and_wait", "resync_tables_and_wait"])
def test_a_resync_is_not_over_before_all_is_loaded(world: World, method: str, first: str, *, history: bool) -> None:
    """A sync that was running ends first, whether it succeeds or fails; it is another one."""
    row = Row(succeeded=OLD, outcomes=[Outcome(first, lag=0), Outcome(seconds=400)])
    stage = Stage(row, history=history)
    stage.start(row)
    stage.wait(50)
    with stage.client(world) as fivetran:
        if method == "resync_and_wait":
            result = world.do(fivetran.connections.resync_and_wait(KEY, tables={"shop": ["orders"]}))
        else:
            result = world.do(fivetran.schemas.resync_tables_and_wait(KEY, tables={"shop": ["orders"]}))
    assert (result.outcome, result.finished) == ("success", stage.moment(100 + 2 + 400))
    kind, path, body = next(each for each in stage.requests if each[0] == "POST")
    expected = {"scope": {"shop": ["orders"]}} if method == "resync_and_wait" else {"shop": ["orders"]}
    assert (kind, path.rpartition("/")[2], body) == ("POST", "resync", expected)


@pytest.mark.parametrize("running", [False, True])
def test_a_resync_that_fails_is_a_failure(world: World, *, running: bool) -> None:
    row = Row(outcomes=[Outcome("success", lag=0, seconds=80)] * running + [Outcome("failure", seconds=400)])
    stage = Stage(row)
    if running:
        stage.start(row)
        stage.wait(50)
    with stage.client(world) as fivetran, pytest.raises(SyncFailed) as caught:
        world.do(fivetran.connections.resync_and_wait(KEY))
    assert caught.value.result.finished == stage.moment(482 if running else 402)


def test_a_resync_is_read_at_once(world: World) -> None:
    """If no other sync runs at the trigger, the next failure is that of the resync, whenever it is waited for."""
    stage = Stage(Row(outcomes=[Outcome("failure", lag=30)]))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_resync(KEY))
        assert (handle.checked, handle.syncing) == (True, False)
        stage.wait(3600)
        with pytest.raises(SyncFailed):
            world.do(fivetran.connections.wait_for_sync(handle))


def test_a_resync_whose_answer_is_lost_is_not_asked_for_twice(world: World) -> None:
    stage = Stage(Row(succeeded=OLD))
    stage.faults["POST"] = ["done, reset"]
    with stage.client(world) as fivetran:
        assert world.do(fivetran.connections.resync_and_wait(KEY)).succeeded
    assert stage.rows[KEY].asked == 1


def test_a_resync_that_the_api_refuses_says_so(world: World) -> None:
    stage = Stage()
    stage.faults["POST"] = ["done, 409"]
    with stage.client(world) as fivetran, pytest.raises(Conflict):
        world.do(fivetran.connections.start_resync(KEY))


# How often, and how long


def test_looks_grow_rarer_and_are_never_close(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=4 * 3600)]))
    with stage.client(world) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    gaps = [later - earlier for earlier, later in zip(stage.seen[1:], stage.seen[2:], strict=False)]
    assert min(gaps) >= 30
    assert 250 < max(gaps) <= 330
    assert len(gaps) < 4 * 3600 / 150


@pytest.mark.parametrize(("interval", "elapsed", "least", "most"), [
    (30, 0, 30, 33), (30, 300, 30, 33), (30, 1000, 100, 110), (30, 9000, 300, 330), (600, 0, 600, 660),
    (600, 1e6, 600, 660), (5, 0, 5, 5.5),
])  # fmt: skip
def test_the_pace(interval: float, elapsed: float, least: float, most: float) -> None:
    assert WaitOptions(poll_interval=interval, jitter=lambda: 0.0).pause(elapsed) == least
    assert WaitOptions(poll_interval=interval, jitter=lambda: 1.0).pause(elapsed) == pytest.approx(most)


WRONG: list[tuple[str, Any, type[Exception]]] = [
    ("poll_interval", 0, ValueError), ("poll_interval", -1, ValueError), ("poll_interval", float("inf"), ValueError),
    ("poll_interval", float("nan"), ValueError), ("poll_interval", "30", TypeError), ("poll_interval", True, TypeError),
    ("timeout", -1, ValueError), ("timeout", float("nan"), ValueError), ("timeout", "1", TypeError),
    ("timeout", 10**400, ValueError),
    ("on_paused", "skip", ValueError), ("on_paused", None, TypeError), ("on_rescheduled", "fail", ValueError),
    ("force", "no", TypeError), ("progress", 7, TypeError), ("tables", {}, ValueError), ("tables", {"a": []}, ValueError),
    ("tables", {"a": "b"}, TypeError), ("tables", ["a"], TypeError), ("tables", {"a": [7]}, TypeError),
    ("connection_id", "", ValueError), ("connection_id", 7, TypeError), ("handle", "{}", TypeError), ("events", 7, TypeError),
    ("full_refresh", 1, TypeError), ("transformation_id", " ", ValueError),
]  # fmt: skip
TAKES: dict[str, dict[str, Any]] = {
    "connections.sync_and_wait": {"connection_id": KEY, "force": 0, "timeout": 0, "poll_interval": 0, "on_paused": 0,
                                  "on_rescheduled": 0, "progress": 0},
    "connections.start_sync": {"connection_id": KEY, "force": 0, "on_paused": 0},
    "connections.wait_for_sync": {"handle": SyncHandle(connection_id=KEY), "events": 0, "timeout": 0, "poll_interval": 0,
                                  "on_rescheduled": 0, "progress": 0},
    "connections.check_sync": {"handle": SyncHandle(connection_id=KEY)},
    "connections.resync_and_wait": {"connection_id": KEY, "tables": 0, "timeout": 0, "poll_interval": 0, "on_paused": 0,
                                    "on_rescheduled": 0, "progress": 0},
    "connections.start_resync": {"connection_id": KEY, "tables": 0, "on_paused": 0},
    "schemas.resync_tables_and_wait": {"connection_id": KEY, "tables": {"a": ["b"]}, "timeout": 0, "poll_interval": 0,
                                       "on_paused": 0, "on_rescheduled": 0, "progress": 0},
    "transformations.start_run": {"transformation_id": KEY, "full_refresh": 0},
    "transformations.run_and_wait": {"transformation_id": KEY, "full_refresh": 0, "timeout": 0, "poll_interval": 0,
                                    "progress": 0},
    "transformations.wait_for_run": {"handle": RunHandle(transformation_id=KEY), "timeout": 0, "poll_interval": 0,
                                     "progress": 0},
    "transformations.check_run": {"handle": RunHandle(transformation_id=KEY)},
}  # fmt: skip


@for_each(
    "method, name, value, kind",
    [(method, name, value, kind) for method, takes in TAKES.items() for name, value, kind in WRONG if name in takes],
)
def test_a_wrong_argument_is_named_before_anything_is_sent(
    world: World, method: str, name: str, value: Any, kind: type[Exception]
) -> None:
    stage, (resource, _, called) = Stage(), method.partition(".")
    required = {key: given for key, given in TAKES[method].items() if given != 0}
    with stage.client(world) as fivetran, pytest.raises(kind, match=name):
        world.do(getattr(getattr(fivetran, resource), called)(**required | {name: value}))
    assert stage.requests == []


# Deadlines


@pytest.mark.parametrize("kind", ["GET", "POST"])
@pytest.mark.parametrize("fault", ["silent", "429 for 300", "429 for 86400", "503", "timeout"])
def test_a_timeout_ends_the_wait_whatever_the_server_does(world: World, kind: str, fault: str) -> None:
    stage = Stage()
    stage.faults[kind] = [*[None] * (kind == "GET"), *[fault] * 200]
    with stage.client(world, retry=Retry(attempts=9)) as fivetran:
        with pytest.raises(FivetranError) as caught:
            world.do(fivetran.connections.sync_and_wait(KEY, timeout=10))
        assert isinstance(caught.value, SyncTimedOut | TimedOut | RateLimited)
        assert stage.now <= 10


def test_a_silent_server_at_the_start_ends_with_the_timeout(world: World) -> None:
    stage = Stage()
    stage.faults["GET"] = ["silent"] * 9
    with stage.client(world) as fivetran, pytest.raises(TimedOut):
        world.do(fivetran.connections.sync_and_wait(KEY, timeout=10))
    assert (stage.now, stage.rows[KEY].sent) == (10, [])


def test_a_used_up_budget_does_not_outlast_the_timeout(world: World) -> None:
    stage, budget = Stage(Row(outcomes=[Outcome(seconds=9000)])), Budget("trial", share=0.01)
    with stage.client(world, budget=budget) as fivetran, pytest.raises(SyncTimedOut):
        world.do(fivetran.connections.sync_and_wait(KEY, timeout=1000, poll_interval=10))
    assert stage.now == 1000


@pytest.mark.parametrize("silent", ["sync-history", "errors"])
def test_what_is_asked_after_the_end_does_not_outlast_the_timeout(world: World, silent: str) -> None:
    class Silent(Stage):
        def _record(self, row: Row, name: str) -> httpx.Response:
            if name == silent:
                self.wait(self.answering.extensions["timeout"]["read"])
                raise httpx.ReadTimeout(name)
            return super()._record(row, name)

        def _answer(self, request: httpx.Request) -> httpx.Response:
            self.answering = request
            return super()._answer(request)

    stage = Silent(Row(outcomes=[Outcome("failure", seconds=20)]), history=True)
    with stage.client(world) as fivetran, pytest.raises(SyncFailed):
        world.do(fivetran.connections.sync_and_wait(KEY, timeout=40))
    assert stage.now <= 40


@pytest.mark.parametrize("asked", ["86400", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT", "-3", "soon"])
def test_a_retry_after_is_waited_for_five_minutes_at_most(world: World, asked: str) -> None:
    stage = Stage()
    stage.faults["GET"] = [None, None, f"429 for {asked}"]
    with stage.client(world) as fivetran:
        assert world.do(fivetran.connections.sync_and_wait(KEY)).succeeded
    assert stage.longest_wait <= 300


def test_a_retry_after_is_respected_by_polls(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=900)]))
    stage.faults["GET"] = [None, None, "429 for 200"]
    with stage.client(world) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    refused = stage.times[3]
    assert stage.times[4] - refused >= 200


def test_a_retry_after_is_respected_while_a_trigger_is_in_doubt(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=900)]))
    stage.faults |= {"POST": ["done, reset"], "GET": [None, "429 for 200"]}
    with stage.client(world) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    assert [kind for kind, _, _ in stage.requests[:4]] == ["GET", "POST", "GET", "GET"]
    assert stage.times[3] - stage.times[2] >= 200


def test_a_trigger_that_is_always_in_doubt_is_sent_three_times(world: World) -> None:
    stage = Stage()
    stage.faults["POST"] = ["reset"] * 9
    with stage.client(world) as fivetran, pytest.raises(ConnectionFailed) as caught:
        world.do(fivetran.connections.sync_and_wait(KEY))
    assert len(stage.rows[KEY].sent) == 3
    assert caught.value.handle is not None
    assert caught.value.handle.in_doubt


@pytest.mark.parametrize("status", ["503", "429", "403"])
def test_a_sync_history_that_fails_is_asked_once_and_done_without(world: World, status: str) -> None:
    class Failing(Stage):
        def _record(self, row: Row, name: str) -> httpx.Response:
            return httpx.Response(int(status), json={})

    stage = Failing()
    with stage.client(world, retry=Retry(attempts=9)) as fivetran:
        assert world.do(fivetran.connections.sync_and_wait(KEY)).history is None
    assert stage.count("GET", "sync-history") == 1


def test_without_a_date_the_connection_is_read_at_once(world: World) -> None:
    """Else an end would be unclear that comes before the first poll."""
    stage = Stage(Row(outcomes=[Outcome(lag=0, seconds=5)]), date=None)
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        assert (handle.accepted_at, handle.checked) == (None, True)
        stage.wait(60)
        assert world.do(fivetran.connections.wait_for_sync(handle)).succeeded


# What passes


@pytest.mark.parametrize("status", [401, 403, 404, 408, 409, 421, 423, 425, 429, 500, 503, 599])
@pytest.mark.parametrize("kind", ["GET", "LIST"])
def test_one_odd_answer_does_not_end_a_wait(world: World, status: int, kind: str) -> None:
    stage = Stage(*(Row(f"connection_{number}") for number in range(9)))
    stage.faults[kind] = [None, str(status), None, str(status)]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        if kind == "GET":
            assert world.do(fivetran.connections.sync_and_wait("connection_0")).succeeded
        else:
            assert [each.error for each in world.do(fivetran.connections.sync_many())] == [None] * 9


@pytest.mark.parametrize(
    ("status", "kind", "polls"),
    [
        (401, Unauthorized, 5),
        (403, Forbidden, 5),
        (503, ServerError, 60),
        (408, ApiError, 60),
        (421, ApiError, 60),
        (425, ApiError, 60),
    ],
)
def test_a_failure_that_does_not_pass_ends_the_wait_with_the_handle(
    world: World, status: int, kind: type[Exception], polls: int
) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=9e5)]))
    stage.faults["GET"] = [None, *[str(status)] * polls]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        with pytest.raises(kind) as caught:
            world.do(fivetran.connections.sync_and_wait(KEY))
        assert stage.faults["GET"] == []
        error: Any = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
        assert (error.handle.connection_id, error.handle.accepted_at) == (KEY, EPOCH)
        (note,) = error.__notes__
        assert error.handle.to_json() in note


def test_one_failure_less_does_not(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=900)]))
    stage.faults["GET"] = [None, *["403"] * 4, None, *["403"] * 4, None, *["503"] * 3]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        assert world.do(fivetran.connections.sync_and_wait(KEY)).succeeded


def test_looks_are_not_repeated_by_the_policy_of_the_client(world: World) -> None:
    stage = Stage()
    stage.faults["GET"] = [None, "503", "503"]
    with stage.client(world, retry=Retry(attempts=9)) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    gaps = [later - earlier for earlier, later in zip(stage.seen[1:], stage.seen[2:], strict=False)]
    assert min([*gaps, stage.seen[1]]) >= 30


# Breaking off


def test_ctrl_c_ends_the_wait_and_sends_nothing_more(world: World) -> None:
    stage = Stage()

    class Interrupted(Clock):
        def sleep(self, seconds: float) -> None:
            raise KeyboardInterrupt

        async def sleep_async(self, seconds: float) -> None:
            raise KeyboardInterrupt

    with stage.client(world, clock=Interrupted()) as fivetran, pytest.raises(KeyboardInterrupt):
        world.do(fivetran.connections.sync_and_wait(KEY))
    assert [kind for kind, _, _ in stage.requests] == ["GET", "POST", "GET"]
    assert stage.rows[KEY].started == 1


def test_a_cancelled_task_ends_the_wait_and_sends_nothing_more() -> None:
    stage = Stage()

    async def main() -> None:
        waiting = asyncio.Event()

        class ForEver(Clock):
            async def sleep_async(self, seconds: float) -> None:
                waiting.set()
                await asyncio.Event().wait()

        async with AsyncFivetran("key", "secret", transport=stage, clock=ForEver()) as fivetran:
            task = asyncio.ensure_future(fivetran.connections.sync_and_wait(KEY))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [kind for kind, _, _ in stage.requests] == ["GET", "POST", "GET"]


# Webhooks


def told(kind: str = "sync_end", connection: str = KEY) -> webhooks.Event:
    """An event as a webhook's receiver hands it on."""
    body = {"event": kind, "connector_id": connection, "sync_id": "sync-77", "data": {"status": "SUCCESSFUL"}}
    return webhooks.parse(json.dumps(body).encode())


async def later(events: Iterator[Any]) -> AsyncIterator[Any]:
    for event in events:
        yield event


def test_an_event_ends_the_wait_at_once(world: World) -> None:
    stage = Stage(Row(succeeded=OLD))

    def events() -> Iterator[Any]:
        yield told("sync_start")
        yield told(connection="another")
        stage.wait(150)
        yield told()
        pytest.fail("nothing more was to be asked for")

    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        given = later(events()) if world.is_async else events()
        result = world.do(fivetran.connections.wait_for_sync(handle, events=given))
    assert (result.sync_id, result.polls, stage.now) == ("sync-77", 2, 150)


def test_an_event_is_not_believed_but_looked_into(world: World) -> None:
    """It may be old, or forged, or early."""
    stage = Stage(Row(succeeded=OLD, outcomes=[Outcome("failure")]))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        with pytest.raises(SyncFailed) as caught:
            world.do(fivetran.connections.wait_for_sync(handle, events=[told(), told()]))
    assert caught.value.result.finished == stage.moment(102)


def test_without_an_event_the_wait_looks_rarely(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(seconds=1000)]))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        result = world.do(fivetran.connections.wait_for_sync(handle, events=[]))
    assert (result.outcome, result.polls) == ("success", 5)


def test_none_among_events_makes_the_wait_look(world: World) -> None:
    stage = Stage(Row(outcomes=[Outcome(lag=0, seconds=1)]))
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.connections.start_sync(KEY))
        stage.wait(1)
        assert world.do(fivetran.connections.wait_for_sync(handle, events=[None])).polls == 1


def test_an_async_wait_looks_while_no_event_comes() -> None:
    """Under asyncio the wait for an event ends when the next look is due; the event is waited for on."""
    stage = Stage(Row(outcomes=[Outcome(seconds=20)]))

    async def events() -> AsyncIterator[Any]:
        await asyncio.sleep(0.03)
        stage.wait(60)
        yield told()
        await asyncio.Event().wait()

    async def main() -> SyncResult:
        async with AsyncFivetran("key", "secret", transport=stage) as fivetran:
            handle = await fivetran.connections.start_sync(KEY)
            return await fivetran.connections.wait_for_sync(handle, events=events(), poll_interval=0.01)

    result = asyncio.run(main())
    assert result.succeeded
    assert result.polls > 2


def test_fivetran_takes_no_async_events() -> None:
    stage = Stage(Row(outcomes=[Outcome()]))
    handle = SyncHandle(connection_id=KEY)
    mistaken: Any = later(iter([told()]))
    with (
        Fivetran("key", "secret", transport=stage, clock=stage.clock) as fivetran,
        pytest.raises(TypeError, match="AsyncFivetran"),
    ):
        fivetran.connections.wait_for_sync(handle, events=mistaken)


# Progress


def test_progress_is_told_after_each_look_failed_or_not(world: World) -> None:
    stage, told_of = Stage(), list[SyncProgress]()
    stage.faults["GET"] = [None, None, "503"]
    with stage.client(world) as fivetran:
        result = world.do(fivetran.connections.sync_and_wait(KEY, progress=told_of.append))
    assert [each.state for each in told_of] == ["scheduled", None, "syncing", "syncing", "scheduled"]
    assert isinstance(told_of[1].failure, ServerError)
    assert [each.result is not None for each in told_of] == [False, False, False, False, True]
    assert told_of[-1].polls == result.polls == 4
    assert [each.elapsed for each in told_of] == sorted(each.elapsed for each in told_of)


def test_a_ready_progress_draws_each_sync_on_a_line(world: World) -> None:
    drawn = io.StringIO()
    console = Console(file=drawn, force_terminal=False, width=100)
    stage = Stage(Row(schedule="manual", outcomes=[*MOVED]))
    with stage.client(world) as fivetran, ShowProgress(console) as progress:
        world.do(fivetran.connections.sync_and_wait(KEY, progress=progress))
    assert f"{KEY} succeeded" in " ".join(drawn.getvalue().split())


def test_without_progress_nothing_is_printed(world: World, capfd: pytest.CaptureFixture[str]) -> None:
    stage = Stage()
    with stage.client(world) as fivetran:
        world.do(fivetran.connections.sync_and_wait(KEY))
    assert capfd.readouterr() == ("", "")


# Transformations


class Runs(Stage):
    """A transformation that runs for 100 s."""

    def __init__(self, ends: str = "SUCCEEDED") -> None:
        super().__init__()
        self.ends, self.runs = ends, 0
        self.data: dict[str, Any] = {"id": "candied_essential", "status": "FAILED", "last_ended_at": "2026-03-01T11:00:00Z"}

    def _perform(self, request: Any, path: list[str], body: Any) -> Any:
        if request.method == "POST":
            self.runs += 1
            self.data |= {"status": "RUNNING", "last_started_at": str(self.moment(self.now))}
            moment = str(self.moment(self.now + 100))
            self.at(self.now + 100, lambda: self.data.update(status=self.ends, last_ended_at=moment))
            return httpx.Response(200, json={"code": "Success"})
        return httpx.Response(200, json={"code": "Success", "data": self.data})


@pytest.mark.parametrize(
    "faults_", [{}, {"POST": ["done, reset"]}, {"POST": ["reset"]}, {"GET": [None, "503", "html", "429"]}], ids=str
)
def test_a_transformation_is_run_once_and_waited_for(world: World, faults_: dict[str, list[str | None]]) -> None:
    stage = Runs()
    stage.faults |= faults_
    with stage.client(world) as fivetran:
        result = world.do(fivetran.transformations.run_and_wait("candied_essential", full_refresh=True))
    assert (result.status, result.duration, stage.runs) == ("SUCCEEDED", timedelta(seconds=100), 1)


@pytest.mark.parametrize("ends", ["FAILED", "PARTIALLY_SUCCEEDED", "CANCELED"])
def test_a_transformation_that_ends_otherwise_is_a_failure(world: World, ends: str) -> None:
    stage = Runs(ends)
    with stage.client(world) as fivetran, pytest.raises(RunFailed, match=ends) as caught:
        world.do(fivetran.transformations.run_and_wait("candied_essential"))
    assert caught.value.result.status == ends


def test_a_transformation_can_time_out(world: World) -> None:
    stage = Runs()
    with stage.client(world) as fivetran:
        with pytest.raises(RunTimedOut) as caught:
            world.do(fivetran.transformations.run_and_wait("candied_essential", timeout=60))
        assert stage.now == 60
        handle = RunHandle.from_json(caught.value.handle.to_json())
        assert world.do(fivetran.transformations.check_run(handle)).state == "RUNNING"
        assert world.do(fivetran.transformations.wait_for_run(handle)).succeeded
    assert stage.runs == 1
