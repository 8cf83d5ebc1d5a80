"""Both clients against the sandbox on a real socket: the whole job, and the job while everything goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

import pytest

import fivetran_sandbox
from fivetran_facade import BadRequest, Conflict, FivetranError, NotFound, Retry, Unauthorized
from worlds import World


@pytest.fixture(scope="module")
def running() -> Iterator[fivetran_sandbox.Running]:
    """One sandbox whose clock stands still unless it is moved."""
    with fivetran_sandbox.serve(speed=0) as running:
        yield running


@pytest.fixture
def sandbox(running: fivetran_sandbox.Running) -> fivetran_sandbox.Running:
    """The sandbox as it is at its start."""
    running.clear_faults()
    running.reset()
    return running


def last_end(connection: Any) -> datetime | None:
    """Return the moment at which a sync of the connection last ended."""
    return max((moment for moment in (connection.succeeded_at, connection.failed_at) if moment), default=None)


def test_groups_to_connections_to_a_finished_sync(world: World, sandbox: fivetran_sandbox.Running) -> None:
    """The rows S3-01, S3-03, S3-08 and S3-09: what an orchestrator does from outside."""
    fivetran = world.client(base_url=sandbox.url)
    groups = world.do(fivetran.groups.list(limit=1))
    connections = [each for group in groups for each in world.do(fivetran.groups.list_connections(group.id, limit=2))]
    assert len({each.id for each in connections}) == len(connections) > 10
    connection = next(each for each in connections if each.status.setup_state == "connected" and not each.paused)

    before = last_end(connection)
    world.do(fivetran.connections.sync(connection.id, force=True))
    assert last_end(world.do(fivetran.connections.get(connection.id))) == before
    sandbox.advance(60)

    after = world.do(fivetran.connections.get(connection.id))
    assert last_end(after) == after.succeeded_at != before
    assert after.status.sync_state == "scheduled"


def test_a_failed_sync_shows_in_failed_at_and_tasks(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran = world.client(base_url=sandbox.url)
    connection = next(each for each in world.do(fivetran.connections.list()) if each.schema == "shop")
    sandbox.outcomes(connection.id, "failure_with_task")

    world.do(fivetran.connections.sync(connection.id))
    sandbox.advance(60)

    after = world.do(fivetran.connections.get(connection.id))
    assert last_end(after) == after.failed_at
    assert after.succeeded_at == connection.succeeded_at
    assert after.status.tasks


def test_a_connection_lives_from_create_to_delete(world: World, sandbox: fivetran_sandbox.Running) -> None:
    """The rows S3-04 to S3-07, with setup tests and a schema selection (S3-10, S3-11)."""
    fivetran = world.client(base_url=sandbox.url)
    connection = world.do(
        fivetran.connections.create(
            group_id="decent_dropsy",
            service="postgres",
            config={"schema_prefix": "new_shop", "host": "db.example.com", "password": "not-to-be-seen"},
            run_setup_tests=False,
        )
    )
    assert connection.status.setup_state == "incomplete"
    assert "not-to-be-seen" not in str(connection.to_dict())

    tested = world.do(fivetran.connections.test(connection.id))
    assert (tested.status.setup_state, {test.status for test in tested.setup_tests}) == ("connected", {"PASSED"})

    with pytest.raises(NotFound) as caught:
        world.do(fivetran.schemas.get(connection.id))
    assert caught.value.code == "NotFound_SchemaConfig"
    schemas = world.do(fivetran.schemas.reload(connection.id, exclude_mode="EXCLUDE")).schemas
    name, schema = next((name, schema) for name, schema in schemas.items() if schema.tables)
    table = next(iter(schema.tables))
    changed = world.do(fivetran.schemas.update_schema(connection.id, name, enabled=True, tables={table: {"enabled": True}}))
    assert changed.schemas[name].tables[table].enabled

    paused = world.do(fivetran.connections.update(connection.id, paused=True, sync_frequency=60))
    assert (paused.paused, paused.sync_frequency, paused.status.sync_state) == (True, 60, "paused")
    assert world.do(fivetran.connections.delete(connection.id)) is None
    with pytest.raises(NotFound):
        world.do(fivetran.connections.get(connection.id))


def test_a_group_with_connections_cannot_be_deleted(world: World, sandbox: fivetran_sandbox.Running) -> None:
    with pytest.raises(Conflict):
        world.do(world.client(base_url=sandbox.url).groups.delete("decent_dropsy"))


@pytest.mark.parametrize("limit", [0, 1001])
def test_a_limit_out_of_range_is_rejected(world: World, sandbox: fivetran_sandbox.Running, limit: int) -> None:
    """The row S4-01."""
    with pytest.raises(BadRequest):
        world.do(world.client(base_url=sandbox.url).connections.list(limit=limit))


def test_a_rotated_secret_is_picked_up(world: World) -> None:
    pairs = iter([("key", "old"), ("key", "new")])
    with fivetran_sandbox.serve(api_key="key", api_secret="new") as sandbox:
        fivetran = world.client(base_url=sandbox.url, credentials=lambda: next(pairs))

        assert world.do(fivetran.account.get()).account_id
        assert [request["status"] for request in sandbox.requests()] == [401, 200]

        with pytest.raises(Unauthorized):
            world.do(world.client(base_url=sandbox.url, api_key="key", api_secret="old").account.get())


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500},
        {"status": 503, "html": True},
        {"status": 429, "retry_after": 1},
        {"status": 429, "retry_after": "soon"},
        {"reset": "before", "processed": True},
        {"reset": "middle"},
        {"truncate": True},
        {"html": True},
        {"body": "null"},
        {"nulls": "*"},
        {"absent": "*"},
        {"unknown": True, "enumerations": "*"},
        {"cursor": "nextCursor"},
        {"cursor": "repeat"},
        {"status": 503, "times": 2},
    ],
    ids=str,
)
def test_whatever_goes_wrong_ends_in_our_error_and_nothing_is_done_twice(
    world: World, sandbox: fivetran_sandbox.Running, fault: dict[str, Any]
) -> None:
    """One call of each kind; a request that may have been received is never sent a second time unless it only reads."""
    sandbox.fault(**fault)
    fivetran = world.client(base_url=sandbox.url, retry=Retry(attempts=3))
    names = ("a_new_group", "another_group")
    calls = [
        lambda: fivetran.groups.list(limit=2),
        lambda: fivetran.connections.list(limit=4),
        lambda: fivetran.connections.get("speak_inexpensive"),
        lambda: fivetran.groups.create(name=names[0]),
        lambda: fivetran.groups.update("vacant_orbit", name=names[1]),
        lambda: fivetran.connections.sync("speak_inexpensive"),
        lambda: fivetran.connections.create(group_id="vacant_orbit", service="stripe", config={"schema": "twice"}),
        lambda: fivetran.connections.delete("speak_inexpensive"),
        lambda: fivetran.schemas.reload("shrill_lantern"),
        fivetran.users.list,
    ]

    for call in calls:
        with suppress(FivetranError):
            world.do(call())

    sandbox.clear_faults()
    groups = [group.name for group in world.do(world.client(base_url=sandbox.url).groups.list())]
    assert max(Counter(groups).values()) == 1
    sent = Counter((each["method"], each["path"]) for each in sandbox.requests() if each["method"] != "GET")
    refused = fault.get("status") == 429
    assert all(count == (3 if refused else 1) for (_, path), count in sent.items() if not path.startswith("/_"))
