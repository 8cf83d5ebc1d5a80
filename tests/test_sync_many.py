"""Many syncs at once: what each ends in, and how few requests it takes."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Generator
from contextvars import ContextVar, copy_context
from typing import Any

import httpx
import pytest

from fivetran_api.models import Connection
from fivetran_facade import (
    AsyncFivetran,
    ConnectionNotReady,
    ConnectionPaused,
    Fivetran,
    Forbidden,
    NotFound,
    Retry,
    SyncFailed,
    SyncHandle,
    SyncProgress,
    SyncRescheduled,
    SyncTimedOut,
)
from fivetran_facade._engine.threads import in_threads
from fivetran_facade.clock import Clock
from stage import Outcome, Row, Stage
from worlds import World


def rows(count: int, **given: Any) -> list[Row]:
    return [Row(f"connection_{number}", outcomes=[Outcome(seconds=50 + number)], **given) for number in range(count)]


def is_awake(connection: Connection) -> bool:
    return not connection.paused


class Counting(Stage):
    """Knows how many syncs went on at a time."""

    most = 0

    def start(self, row: Row, outcome: Outcome | None = None) -> None:
        super().start(row, outcome)
        self.most = max(self.most, sum(bool(each.run) for each in self.rows.values()))


def names(ended: list[Any]) -> list[str]:
    return [each.connection_id for each in ended]


def test_a_thousand_syncs_take_one_request_a_poll(world: World) -> None:
    stage = Stage(*rows(1000))
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many())
    assert (len(ended), all(each.succeeded for each in ended)) == (1000, True)
    assert stage.count("POST") == 1000
    # One before they are triggered, and the polls of the wait. The last connection may be polled alone.
    assert stage.count("LIST") + stage.count("GET") < 1 + 30
    assert stage.count("GET") <= 1


def test_results_come_as_they_end_and_failures_are_values(world: World) -> None:
    given = {
        "slow": Row("slow", outcomes=[Outcome(seconds=1000)]),
        "fast": Row("fast"),
        "fails": Row("fails", outcomes=[Outcome("failure", seconds=200)]),
        "paused": Row("paused", paused=True, state="paused"),
        "new": Row("new", setup="incomplete"),
        "rescheduled": Row("rescheduled", outcomes=[Outcome("rescheduled")]),
        "late": Row("late", outcomes=[Outcome("never")]),
    }
    stage = Stage(*given.values())
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many([*stage.rows, "gone"], timeout=1500, on_rescheduled="raise"))
    kinds: dict[str, Any] = {each.connection_id: type(each.error) for each in ended}
    assert kinds == {
        "gone": NotFound, "paused": ConnectionPaused, "new": ConnectionNotReady, "rescheduled": SyncRescheduled,
        "fast": type(None), "fails": SyncFailed, "slow": type(None), "late": SyncTimedOut,
    }  # fmt: skip
    assert names(ended)[-3:] == ["fails", "slow", "late"]
    assert {each.connection_id: each.result.outcome for each in ended if each.result} == {
        "fast": "success", "fails": "failure", "slow": "success",
    }  # fmt: skip


def test_only_those_of_the_group_that_are_wanted_are_synced(world: World) -> None:
    stage = Stage(*rows(3), Row("elsewhere", group="other"), Row("asleep", paused=True, state="paused"))
    with stage.client(world) as fivetran:
        many = fivetran.connections.sync_many(group_id="decent_dropsy", where=is_awake)
        assert stage.requests == []
        assert sorted(names(world.do(many))) == ["connection_0", "connection_1", "connection_2"]
    assert stage.rows["elsewhere"].asked == stage.rows["asleep"].asked == 0


def test_so_many_max_running_and_no_more(world: World) -> None:
    stage = Counting(*rows(9))
    with stage.client(world) as fivetran:
        assert len(world.do(fivetran.connections.sync_many(max_running=2))) == 9
    assert stage.most == 2


def test_a_manual_sync_that_is_rescheduled_is_triggered_again(world: World) -> None:
    given = rows(5, schedule="manual")
    given[2].outcomes.insert(0, Outcome("rescheduled"))
    stage = Stage(*given)
    with stage.client(world) as fivetran:
        assert all(each.succeeded for each in world.do(fivetran.connections.sync_many()))
    assert [row.asked for row in given] == [1, 1, 2, 1, 1]


def test_an_id_given_twice_is_synced_once(world: World) -> None:
    stage = Stage(*rows(2))
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many(["connection_0", "connection_1", "connection_0"]))
    assert Counter(names(ended)) == {"connection_0": 1, "connection_1": 1}
    assert stage.count("POST") == 2


def test_what_is_deleted_meanwhile_ends_alone(world: World) -> None:
    stage = Stage(*rows(9))
    stage.at(20, lambda: stage.rows.pop("connection_4"))
    with stage.client(world) as fivetran:
        ended = {each.connection_id: each for each in world.do(fivetran.connections.sync_many())}
    assert isinstance(ended.pop("connection_4").error, NotFound)
    assert all(each.succeeded for each in ended.values())


def test_looks_that_fail_do_not_end_the_wait(world: World) -> None:
    stage = Stage(*rows(9))
    stage.faults["LIST"] = [None, "503", "reset", "429 for 60", "html"]
    with stage.client(world) as fivetran:
        assert all(each.succeeded for each in world.do(fivetran.connections.sync_many()))
    assert stage.count("POST") == 9


def test_a_listing_that_cannot_be_read_at_all_is_raised(world: World) -> None:
    stage = Stage(*rows(9))
    stage.faults["LIST"] = ["403"]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran, pytest.raises(Forbidden):
        world.do(fivetran.connections.sync_many())


def test_a_lost_answer_to_one_request_is_looked_for(world: World) -> None:
    stage = Stage(*rows(5))
    stage.faults["POST"] = [None, "done, reset", "done, 503"]
    with stage.client(world) as fivetran:
        assert all(each.succeeded for each in world.do(fivetran.connections.sync_many()))
    assert [row.asked for row in stage.rows.values()] == [1] * 5


@pytest.mark.parametrize(("name", "value", "kind"), [
    ("concurrency", 0, ValueError), ("concurrency", 1.5, TypeError), ("max_running", 0, ValueError),
    ("max_running", True, TypeError),
    ("timeout", -1, ValueError), ("timeout", "1", TypeError), ("poll_interval", 0, ValueError),
    ("on_paused", "skip", ValueError),
    ("on_rescheduled", "fail", ValueError), ("force", 1, TypeError), ("progress", 1, TypeError), ("where", 1, TypeError),
    ("connection_ids", "abc", TypeError), ("connection_ids", 7, TypeError), ("connection_ids", ["a", 7], TypeError),
    ("connection_ids", ["a", " "], ValueError), ("group_id", "", ValueError), ("group_id", 7, TypeError),
])  # fmt: skip
def test_a_wrong_argument_is_named_at_the_call(world: World, name: str, value: Any, kind: type[Exception]) -> None:
    with Stage().client(world) as fivetran, pytest.raises(kind, match=name):
        fivetran.connections.sync_many(**{name: value})


def test_ids_and_a_condition_do_not_go_together(world: World) -> None:
    with Stage().client(world) as fivetran, pytest.raises(TypeError, match="not both"):
        fivetran.connections.sync_many(["a"], where=is_awake)


# The iterable


def test_the_syncs_are_iterated_once(world: World) -> None:
    stage = Stage(*rows(2))
    with stage.client(world) as fivetran:
        many = fivetran.connections.sync_many()
        assert len(world.do(many)) == 2
        with pytest.raises(RuntimeError, match="call the method again"):
            world.do(many)
    assert stage.count("POST") == 2


def test_a_loop_that_is_left_asks_for_nothing_more() -> None:
    stage = Stage(*rows(3))
    with stage.client(World(Fivetran)) as fivetran:
        with fivetran.connections.sync_many() as many:
            for end in many:
                assert end.connection_id == "connection_0"
                break
        sent = len(stage.requests)
        with pytest.raises(RuntimeError, match="call the method again"):
            next(iter(many))
        assert len(stage.requests) == sent


def test_what_was_closed_is_not_iterated(world: World) -> None:
    with Stage().client(world) as fivetran:
        many = fivetran.connections.sync_many()
        world.do(many.aclose() if world.is_async else many.close())
        with pytest.raises(RuntimeError, match="closed before they were iterated"):
            world.do(many)


def test_an_async_loop_that_is_left_asks_for_nothing_more() -> None:
    stage = Stage(*rows(3))

    async def main() -> None:
        async with AsyncFivetran("key", "secret", transport=stage, clock=stage.clock) as fivetran:
            async with fivetran.connections.sync_many() as many:
                async for end in many:
                    assert end.error is None
                    break
            with pytest.raises(RuntimeError, match="call the method again"):
                aiter(many)

    asyncio.run(main())


def test_no_connection_no_request(world: World) -> None:
    stage = Stage()
    with stage.client(world) as fivetran:
        assert world.do(fivetran.connections.sync_many([])) == []
    assert stage.requests == []


def test_what_a_progress_raises_ends_the_iteration_as_it_is(world: World) -> None:
    def broken(progress: SyncProgress) -> None:
        raise ZeroDivisionError(progress.handle.connection_id)

    with Stage(*rows(5)).client(world) as fivetran, pytest.raises(ZeroDivisionError, match="connection_"):
        world.do(fivetran.connections.sync_many(progress=broken))


def test_what_a_request_raises_is_raised_as_it_is(world: World) -> None:
    """Also from among several at a time, where async code would have a group of exceptions."""

    class Broken(Stage):
        def _asked(self, row: Row, path: list[str], body: Any) -> None:
            raise ZeroDivisionError

    with Broken(*rows(5)).client(world) as fivetran, pytest.raises(ZeroDivisionError):
        world.do(fivetran.connections.sync_many())


def test_context_variables_reach_every_request(world: World) -> None:
    tenant: ContextVar[str] = ContextVar("tenant", default="nobody")
    seen = list[str]()

    class Noting(Stage):
        def _asked(self, row: Row, path: list[str], body: Any) -> None:
            seen.append(tenant.get())
            super()._asked(row, path, body)

    token = tenant.set("acme")
    try:
        with Noting(*rows(30)).client(world) as fivetran:
            if world.is_async:

                async def main() -> None:
                    async for _ in fivetran.connections.sync_many():
                        pass

                copy_context().run(asyncio.run, main())
            else:
                world.do(fivetran.connections.sync_many())
    finally:
        tenant.reset(token)
    assert seen == ["acme"] * 30


# Requests


def test_triggering_five_thousand_reads_the_listing_once() -> None:
    stage = Stage(*rows(5000))
    with stage.client(World(Fivetran)) as fivetran:
        next(iter(fivetran.connections.sync_many()))
    kinds = [kind for kind, _, _ in stage.requests]
    last = max(place for place, kind in enumerate(kinds) if kind == "POST")
    assert Counter(kinds[:last]) == {"LIST": 5, "POST": 4999}
    assert "GET" not in kinds


def test_many_are_triggered_in_one_process_and_waited_for_in_another(world: World) -> None:
    stage = Stage(*rows(1000))
    with stage.client(world) as fivetran:
        started: dict[str, Any] = world.do(fivetran.connections.start_syncs())
    assert [row.asked for row in stage.rows.values()] == [1] * 1000
    assert stage.count("LIST") == 1
    texts = [handle.to_json() for handle in started.values()]
    with stage.client(world) as fivetran:
        many = fivetran.connections.wait_for_syncs([SyncHandle.from_json(text) for text in texts])
        assert stage.count("LIST") == 1
        ended = world.do(many)
    assert {each.connection_id for each in ended if each.succeeded} == {*stage.rows}
    assert [row.asked for row in stage.rows.values()] == [1] * 1000
    # The last connection may be polled alone.
    assert (stage.count("LIST") < 32, stage.count("GET") <= 1) == (True, True)


def test_what_cannot_be_triggered_is_an_error_in_place_of_its_handle(world: World) -> None:
    paused, new = Row("paused", paused=True, state="paused"), Row("new", setup="incomplete")
    stage = Stage(*rows(5), paused, new, Row("lost", outcomes=[Outcome(lag=9)]))
    stage.faults["POST"] = ["done, reset", "429 for 5"]
    with stage.client(world) as fivetran:
        started: dict[str, Any] = world.do(fivetran.connections.start_syncs([*stage.rows, "gone"]))
    kinds: dict[str, Any] = {key: type(each) for key, each in started.items() if not key.startswith("connection_")}
    assert kinds == {"paused": ConnectionPaused, "new": ConnectionNotReady, "lost": SyncHandle, "gone": NotFound}
    assert {type(each) for key, each in started.items() if key.startswith("connection_")} == {SyncHandle}
    assert {key: row.started for key, row in stage.rows.items()} == {key: key not in ("paused", "new") for key in stage.rows}


def test_each_handle_is_judged_by_its_own_end(world: World) -> None:
    given = {
        "fast": Row("fast"),
        "fails": Row("fails", outcomes=[Outcome("failure", seconds=200)]),
        "late": Row("late", outcomes=[Outcome("never")]),
        "deleted": Row("deleted"),
    }
    stage = Stage(*given.values())
    with stage.client(world) as fivetran:
        started: dict[str, Any] = world.do(fivetran.connections.start_syncs(list(given)))
        del stage.rows["deleted"]
        handles = [each for each in started.values() if isinstance(each, SyncHandle)]
        ended = world.do(fivetran.connections.wait_for_syncs(handles, timeout=1500))
    kinds: dict[str, Any] = {each.connection_id: type(each.error) for each in ended}
    assert kinds == {"deleted": NotFound, "fast": type(None), "fails": SyncFailed, "late": SyncTimedOut}


@pytest.mark.parametrize(
    ("handles", "kind", "text"),
    [
        ("abc", TypeError, "handles must be a list of SyncHandle, not 'abc'"),
        ([SyncHandle(connection_id="a"), "b"], TypeError, r"handles\[1\] must be a SyncHandle, not 'b'"),
        ([SyncHandle(connection_id="a")] * 2, ValueError, "handles must each be of another connection"),
    ],
)
def test_only_handles_of_different_connections_are_waited_for(
    world: World, handles: Any, kind: type[Exception], text: str
) -> None:
    fivetran = world.client(httpx.Response(500))
    with pytest.raises(kind, match=text):
        fivetran.connections.wait_for_syncs(handles)


def test_a_trigger_in_doubt_holds_up_no_other(world: World) -> None:
    stage = Stage(*rows(5), Row("lost", outcomes=[Outcome(lag=1000)]))
    stage.rows = {"lost": stage.rows["lost"], **stage.rows}
    stage.faults["POST"] = ["reset"]
    told = dict[str, float]()

    def note(progress: SyncProgress) -> None:
        told[progress.handle.connection_id] = stage.now

    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many(concurrency=1, progress=note))
    assert names(ended)[-1] == "lost"
    assert all(each.succeeded for each in ended)
    # The others end within a minute, at their second poll; after it nothing is known of the one in doubt.
    assert all(moment < 70 for key, moment in told.items() if key != "lost")
    assert [row.asked for row in stage.rows.values()] == [1] * 6


def test_only_a_connection_whose_trigger_is_in_doubt_is_read_alone(world: World) -> None:
    stage = Stage(*rows(9))
    stage.faults["POST"] = ["done, reset"]
    with stage.client(world) as fivetran:
        assert all(each.succeeded for each in world.do(fivetran.connections.sync_many()))
    alone = {path for kind, path, _ in stage.requests if kind == "GET" and not path.endswith("sync-history")}
    assert len(alone) == 1


def test_a_limit_that_is_reached_while_triggering_is_waited_for(world: World) -> None:
    stage = Stage(*rows(30))
    stage.faults["POST"] = ["429 for 600"] * 25
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        assert all(each.succeeded for each in world.do(fivetran.connections.sync_many()))
    assert [row.asked for row in stage.rows.values()] == [1] * 30


def test_after_a_refusal_no_other_is_triggered_before_its_time(world: World) -> None:
    """Limits are those of the account."""
    stage = Stage(*rows(30))
    stage.faults["POST"] = ["429 for 200"]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        world.do(fivetran.connections.sync_many(concurrency=1))
    sent = sorted(moment for row in stage.rows.values() for moment in row.sent)
    assert sent[:10] == [0.0] * 10
    assert sent[10] >= 200
    assert len(sent) == 31


def test_a_listing_of_several_pages_is_followed(world: World) -> None:
    stage = Stage(*rows(1500))
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many())
    assert Counter(names(ended)) == Counter([*stage.rows])
    assert [kind for kind, _, _ in stage.requests][:3] == ["LIST", "LIST", "POST"]


def test_the_listings_of_few_groups_are_read_instead_of_the_whole_account(world: World) -> None:
    class Noting(Stage):
        def _answer(self, request: httpx.Request) -> httpx.Response:
            if request.url.path == "/v1/connections":
                asked.append(request.url.params.get("group_id"))
            return super()._answer(request)

    asked = list[str | None]()
    stage = Noting(*rows(3500, group="crowd"), *(Row(f"other_{number}", group="few") for number in range(5)))
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many([f"other_{number}" for number in range(5)]))
    assert len(ended) == 5
    assert asked[:4] == [None] * 4
    assert set(asked[4:]) == {"few"}


def test_without_a_date_each_is_read_at_once(world: World) -> None:
    stage = Stage(*(Row(f"connection_{number}", outcomes=[Outcome(lag=0, seconds=5)]) for number in range(9)), date=None)
    with stage.client(world) as fivetran:
        assert [each.error for each in world.do(fivetran.connections.sync_many())] == [None] * 9


def test_a_timeout_ends_each_whatever_the_server_does(world: World) -> None:
    stage = Stage(*rows(9))
    stage.faults["LIST"] = [None, *["silent"] * 99]
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many(timeout=40))
    assert {type(each.error) for each in ended} == {SyncTimedOut}
    assert stage.now <= 41


def test_each_error_that_ends_a_wait_has_the_handle_of_its_own(world: World) -> None:
    stage = Stage(*(Row(f"connection_{number}", outcomes=[Outcome(seconds=9e5)]) for number in range(9)))
    stage.faults["LIST"] = [None, *["403"] * 5]
    with stage.client(world, retry=Retry(attempts=1)) as fivetran:
        ended = world.do(fivetran.connections.sync_many())
    assert {len(each.error.__notes__) for each in ended} == {1}
    assert {(type(each.error), each.error.handle.connection_id == each.connection_id) for each in ended} == {(Forbidden, True)}


# Threads


@pytest.mark.parametrize("moment", ["triggering", "waiting"])
def test_ctrl_c_ends_the_program_whatever_is_under_way(moment: str) -> None:
    """Requests that would take an hour are not waited for."""
    code = f"""
import os, time, httpx
from fivetran_facade import Fivetran
ids = ["a", "b", "c", "d", "e"]
def answer(request):
    if request.method == "POST" and {moment == "triggering"}:
        os.write(1, b"now\\n")  # at once, for several threads write
        time.sleep(3600)
    items = [{{"id": each, "service": "s", "schema": each, "group_id": "g", "paused": False, "status": {{}}}} for each in ids]
    data = {{"items": items}} if request.url.path.endswith("connections") else items[0]
    return httpx.Response(200, json={{"code": "Success", "data": data}})
fivetran = Fivetran("key", "secret", transport=httpx.MockTransport(answer))
def show(progress):
    os.write(1, b"now\\n")
for end in fivetran.connections.sync_many(ids, progress=show, poll_interval=0.2):
    pass
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == b"now\n"
            program.send_signal(signal.SIGINT)
            assert program.wait(60) == -signal.SIGINT
        finally:
            program.kill()


def test_results_are_in_the_order_of_the_calls(world: World) -> None:
    """However long each takes."""

    def steps(number: int) -> Generator[float, None, int]:
        yield (5 - number) / 100
        return number

    client = world.client(clock=Clock())
    assert world.do(client._engine.together([steps(number) for number in range(5)], 5)) == [0, 1, 2, 3, 4]


def test_at_most_so_many_at_a_time(world: World) -> None:
    under_way, most = 0, 0

    def steps() -> Generator[float, None, None]:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        yield 0.01
        under_way -= 1

    client = world.client(clock=Clock())
    world.do(client._engine.together([steps() for _ in range(12)], 3))
    assert most == 3


def test_after_a_failure_no_more_is_begun(world: World) -> None:
    begun = list[int]()

    def steps(number: int) -> Generator[float, None, None]:
        begun.append(number)
        yield 0.0
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        world.do(world.client()._engine.together([steps(number) for number in range(50)], 2))
    assert len(begun) < 50


def test_calls_are_made_where_no_thread_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    assert in_threads([lambda: 1, lambda: 2], 2) == [1, 2]
