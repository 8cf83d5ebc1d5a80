"""Runs of transformations on a Fivetran that plays them: triggered once, polled, and judged."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from fivetran_facade import Conflict, RunFailed, RunHandle, RunProgress, RunTimedOut, RunUnknown, TimedOut
from stage import EPOCH, Stage
from worlds import World

ID = "candied_essential"
BEFORE = {"status": "FAILED", "last_started_at": "2026-03-01T10:00:00Z", "last_ended_at": "2026-03-01T11:00:00Z"}
ENDED = datetime.fromisoformat(BEFORE["last_ended_at"])


class Theatre(Stage):
    """A transformation whose runs start after a lag, take some seconds and end somehow; starts need not show."""

    def __init__(self, ends: str = "SUCCEEDED", *, lag: float = 0.0, seconds: float = 100.0, shows_start: bool = True) -> None:
        super().__init__()
        self.ends, self.lag, self.length, self.shows_start = ends, lag, seconds, shows_start
        self.data: dict[str, Any] = {"id": ID, **BEFORE}
        self.bodies: list[Any] = []

    def _perform(self, request: httpx.Request, path: list[str], body: Any) -> httpx.Response:
        if request.method == "GET":
            self.seen.append(self.now)
            return httpx.Response(200, json={"code": "Success", "data": self.data}, headers=self._date())
        self.bodies.append(body)
        self.at(self.now + self.lag, self._begin)
        return httpx.Response(200, json={"code": "Success"}, headers=self._date())

    def _begin(self) -> None:
        self.data |= {"status": "RUNNING"}
        if self.shows_start:
            self.data |= {"last_started_at": str(self.moment(self.now))}
        end = self.now + self.length
        self.at(end, lambda: self.data.update(status=self.ends, last_ended_at=str(self.moment(end))))


@pytest.mark.parametrize("full_refresh", [True, False])
@pytest.mark.parametrize("method", ["start_run", "run_and_wait"])
def test_the_trigger_says_whether_everything_is_rebuilt(world: World, method: str, *, full_refresh: bool) -> None:
    stage = Theatre()
    with stage.client(world) as fivetran:
        world.do(getattr(fivetran.transformations, method)(ID, full_refresh=full_refresh))
        world.do(getattr(fivetran.transformations, method)(ID))
    assert stage.bodies == [{"full_refresh": full_refresh}, {"full_refresh": False}]


def test_the_handle_has_what_was_shown_before_the_trigger(world: World) -> None:
    stage = Theatre()
    stage.data["status"] = "RUNNING"
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.transformations.start_run(ID))
    assert (handle.transformation_id, handle.accepted_at, handle.in_doubt) == (ID, EPOCH, False)
    assert (handle.baseline, handle.started_before, handle.running) == (ENDED, ENDED - timedelta(hours=1), True)


def test_a_result_tells_all_that_is_known(world: World) -> None:
    stage = Theatre(lag=3)
    with stage.client(world) as fivetran:
        result = world.do(fivetran.transformations.run_and_wait(ID))
    assert (result.transformation_id, result.status, result.polls) == (ID, "SUCCEEDED", len(stage.seen) - 1)
    assert (result.started, result.finished) == (EPOCH + timedelta(seconds=3), EPOCH + timedelta(seconds=103))
    assert result.transformation.last_ended_at == result.finished


def test_a_start_after_the_end_is_not_that_of_the_run(world: World) -> None:
    stage = Theatre()
    stage.at(101, lambda: stage.data.update(last_started_at=str(stage.moment(101))))
    with stage.client(world) as fivetran:
        result = world.do(fivetran.transformations.run_and_wait(ID))
    assert (result.started, result.finished) == (None, EPOCH + timedelta(seconds=100))


def test_a_failure_has_the_result_and_the_handle(world: World) -> None:
    stage = Theatre("FAILED")
    with stage.client(world) as fivetran, pytest.raises(RunFailed) as caught:
        world.do(fivetran.transformations.run_and_wait(ID))
    result, handle = caught.value.result, caught.value.handle
    assert result is not None
    assert handle is not None
    assert (result.status, result.finished, handle.transformation_id) == ("FAILED", EPOCH + timedelta(seconds=100), ID)


def test_a_run_that_is_under_way_is_a_conflict(world: World) -> None:
    stage = Theatre()
    stage.faults["POST"] = ["503", "409"]  # 409 comes after it was performed
    with stage.client(world) as fivetran, pytest.raises(Conflict):
        world.do(fivetran.transformations.run_and_wait(ID))


@pytest.mark.parametrize("status", ["RUNNING", "SCHEDULING", "TERMINATING"])
def test_an_end_is_not_taken_for_that_of_a_run_while_one_goes_on(world: World, status: str) -> None:
    stage = Theatre(status)
    stage.at(400, lambda: stage.data.update(status="SUCCEEDED", last_ended_at=str(stage.moment(400))))
    with stage.client(world) as fivetran:
        assert world.do(fivetran.transformations.run_and_wait(ID)).finished == EPOCH + timedelta(seconds=400)


# Handles


def test_a_wait_polls_at_once_and_ends_with_its_timeout(world: World) -> None:
    stage = Theatre(seconds=1000)
    told: list[RunProgress] = []
    with stage.client(world) as fivetran:
        handle = RunHandle.from_json(world.do(fivetran.transformations.start_run(ID)).to_json())
        stage.wait(200)
        with pytest.raises(RunTimedOut, match="has not ended after 60 s, its status is RUNNING") as caught:
            world.do(fivetran.transformations.wait_for_run(handle, timeout=60, progress=told.append))
        assert (stage.seen[1], stage.now) == (200, 260)
        assert [(each.state, each.elapsed, each.polls, each.result) for each in told[:2]] == [
            ("RUNNING", 0, 1, None),
            ("RUNNING", stage.seen[2] - 200, 2, None),
        ]
        assert world.do(fivetran.transformations.wait_for_run(caught.value.handle)).succeeded


def test_a_check_polls_once_and_does_not_wait(world: World) -> None:
    stage = Theatre()
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.transformations.start_run(ID))
        progress = world.do(fivetran.transformations.check_run(handle))
        assert (progress.state, progress.polls, progress.result) == ("RUNNING", 1, None)
        assert (stage.now, len(stage.seen)) == (0, 2)
        stage.wait(100)
        assert world.do(fivetran.transformations.check_run(progress.handle)).result.succeeded


def test_a_check_of_a_failed_run_raises(world: World) -> None:
    stage = Theatre("FAILED")
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.transformations.start_run(ID))
        stage.wait(100)
        with pytest.raises(RunFailed):
            world.do(fivetran.transformations.check_run(handle))


@pytest.mark.parametrize("accepted", [True, False])
def test_a_check_of_a_run_in_doubt_finds_out_whether_it_was_started(world: World, *, accepted: bool) -> None:
    stage = Theatre(lag=200)
    stage.faults["POST"] = ["done, reset" if accepted else "reset"]
    with stage.client(world) as fivetran:
        with pytest.raises(RunTimedOut, match="not known whether the run of candied_essential was started") as caught:
            world.do(fivetran.transformations.run_and_wait(ID, timeout=20))
        stage.wait(500)
        progress = world.do(fivetran.transformations.check_run(caught.value.handle))
    assert progress.handle.in_doubt is not accepted
    assert (progress.result is not None) == accepted


# What stays open


def test_a_timeout_before_the_trigger_is_not_that_of_a_run(world: World) -> None:
    stage = Theatre()
    stage.faults["POST"] = ["429 for 40"] * 9
    with stage.client(world) as fivetran, pytest.raises(TimedOut) as caught:
        world.do(fivetran.transformations.run_and_wait(ID, timeout=0))
    assert (type(caught.value), stage.bodies) == (TimedOut, [])


def test_an_end_within_the_second_of_the_acceptance_without_a_start_is_not_guessed(world: World) -> None:
    stage = Theatre(shows_start=False, seconds=0.5)
    del stage.data["last_started_at"]
    with stage.client(world) as fivetran:
        handle = world.do(fivetran.transformations.start_run(ID))
        stage.wait(0.6)
        with pytest.raises(RunUnknown) as caught:
            world.do(fivetran.transformations.wait_for_run(handle))
    assert caught.value.finished == EPOCH + timedelta(seconds=0.5)
    assert 60 <= stage.now <= 130


def test_a_lost_trigger_of_a_run_is_not_proved_by_a_run_that_was_under_way_before(world: World) -> None:
    """The one before ends, which shows an end but no new start."""
    stage = Theatre(lag=20)
    stage.data |= {"status": "RUNNING"}
    stage.faults["POST"] = ["done, reset"]
    stage.at(10, lambda: stage.data.update(status="SUCCEEDED", last_ended_at=str(stage.moment(10))))
    with stage.client(world) as fivetran:
        result = world.do(fivetran.transformations.run_and_wait(ID))
    assert (len(stage.bodies), result.started, result.finished) == (
        1,
        EPOCH + timedelta(seconds=20),
        EPOCH + timedelta(seconds=120),
    )
