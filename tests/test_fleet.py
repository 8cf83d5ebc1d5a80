"""Many syncs at once: what each ends in, and how few requests it takes."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from fivetran_api.models import Connection
from fivetran_facade import (
    ConnectionNotReady,
    ConnectionPaused,
    Forbidden,
    NotFound,
    Retry,
    SyncFailed,
    SyncRescheduled,
    SyncTimedOut,
)
from stage import Outcome, Row, Stage
from worlds import World


def rows(count: int, **given: Any) -> list[Row]:
    return [Row(f"connection_{number}", outcomes=[Outcome(seconds=50 + number)], **given) for number in range(count)]


def is_awake(connection: Connection) -> bool:
    return not connection.paused


class Counting(Stage):
    """Knows how many syncs went on at a time."""

    most = 0

    def start(self, row: Row) -> None:
        super().start(row)
        self.most = max(self.most, sum(bool(each.run) for each in self.rows.values()))


def names(ended: list[Any]) -> list[str]:
    return [each.connection_id for each in ended]


def test_a_thousand_syncs_take_one_request_a_look(world: World) -> None:
    stage = Stage(*rows(1000))
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many())
    assert (len(ended), all(each.succeeded for each in ended)) == (1000, True)
    assert (stage.count("POST"), stage.count("GET")) == (1000, 0)
    # A look before each hundred that are asked for, and the looks of the wait.
    assert stage.count("LIST") < 10 + 30


def test_results_come_as_they_end_and_failures_are_values(world: World) -> None:
    given = {
        "slow": Row("slow", outcomes=[Outcome(seconds=1000)]),
        "fast": Row("fast"),
        "fails": Row("fails", outcomes=[Outcome("failure", seconds=200)]),
        "paused": Row("paused", paused=True, state="paused"),
        "new": Row("new", setup="incomplete"),
        "put off": Row("put_off", outcomes=[Outcome("rescheduled")]),
        "late": Row("late", outcomes=[Outcome("never")]),
    }
    stage = Stage(*given.values())
    with stage.client(world) as fivetran:
        ended = world.do(fivetran.connections.sync_many([*stage.rows, "gone"], timeout=1500, on_rescheduled="raise"))
    kinds: dict[str, Any] = {each.connection_id: type(each.error) for each in ended}
    assert kinds == {
        "gone": NotFound, "paused": ConnectionPaused, "new": ConnectionNotReady, "put_off": SyncRescheduled,
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


def test_a_manual_sync_that_is_put_off_is_asked_for_again(world: World) -> None:
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


@pytest.mark.parametrize("options", [{"concurrency": 0}, {"max_running": 0}, {"timeout": -1}, {"poll_interval": 0}])
def test_numbers_out_of_range_are_refused_at_the_call(world: World, options: dict[str, Any]) -> None:
    with Stage().client(world) as fivetran, pytest.raises(ValueError, match=r"."):
        fivetran.connections.sync_many(**options)


def test_ids_and_a_condition_do_not_go_together(world: World) -> None:
    with Stage().client(world) as fivetran, pytest.raises(TypeError, match="not both"):
        fivetran.connections.sync_many(["a"], where=is_awake)
