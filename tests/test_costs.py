"""Costs, counted instead of timed: objects, modules and requests are the same on any machine."""

from __future__ import annotations

import gc
import json
import sys
import weakref
from collections.abc import Iterator
from enum import Enum
from functools import partial
from typing import Any

import httpx
import pytest
from test_imports import loaded

from document import OPERATIONS
from fivetran_api.models import ConnectionPageEnvelope
from fivetran_facade import Fivetran
from worlds import World, success

(CONNECTION,) = [each.answer.example["data"] for each in OPERATIONS if each.id == "get_connection"]


def page(size: int) -> dict[str, Any]:
    """A page of connections with all their properties."""
    return {"code": "Success", "data": {"items": [json.loads(json.dumps(CONNECTION)) for _ in range(size)]}}


def parts(root: object) -> int:
    """Count the objects of an answer, beside texts, numbers and the like: each costs memory, and garbage collections."""
    seen: set[int] = set()
    heap = [root]
    while heap:
        each = heap.pop()
        counts = type(each) in (dict, list) or (gc.is_tracked(each) and not isinstance(each, type | Enum))
        if counts and id(each) not in seen:
            seen.add(id(each))
            heap += gc.get_referents(each)
    return len(seen)


def containers(node: Any) -> int:
    """Count the objects and arrays of JSON."""
    inner: Any = node.values() if isinstance(node, dict) else node  # pyright: ignore[reportUnknownVariableType]
    return 1 + sum(map(containers, inner)) if isinstance(node, dict | list) else 0


def test_an_answer_is_made_of_no_more_objects_than_its_json() -> None:
    """Nor does a model that lacks properties; equal sets of their names are shared."""
    small, large = (page(size) for size in (10, 20))
    for answer in (small, large):
        for item in answer["data"]["items"][::2]:
            del item["schedule"], item["status"]["tasks"]
    read = [ConnectionPageEnvelope.from_dict(answer) for answer in (small, large)]
    assert parts(read[1]) - parts(read[0]) <= containers(large) - containers(small)


def test_a_listing_costs_one_request_a_page(world: World) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        number = int(request.url.params.get("cursor", 0))
        items = [{"id": str(item), "name": ""} for item in range(100)]
        return success({"items": items, "next_cursor": str(number + 1) if number < 9 else None})

    assert len(world.do(world.client(transport=httpx.MockTransport(answer)).groups.list())) == 1000
    assert len(requests) == 10


def test_the_first_call_loads_nothing_that_is_not_needed() -> None:
    """Beyond what httpx loads for it: attrs, the methods of the resource, the operation, and the models of its answer."""
    send = """
import json, httpx
answer = httpx.Response(200, json={"code": "Success", "data": {"items": [{"id": "a", "name": "b"}]}})
transport = httpx.MockTransport(lambda _: answer)
"""
    bare = loaded(send + "httpx.Client(transport=transport).get('https://api.fivetran.com/v1/groups').json()")
    ours = loaded(send + "import fivetran_facade\nlist(fivetran_facade.Fivetran('a', 'b', transport=transport).groups.list())")
    extra = ours - bare
    packages = {name.partition(".")[0] for name in extra} - sys.stdlib_module_names  # some of which attrs loads
    # Some versions of httpx load attrs themselves.
    assert packages | {"attr", "attrs"} == {"attr", "attrs", "fivetran_api", "fivetran_facade"}
    assert {name.removeprefix("fivetran_facade.") for name in extra if name.startswith("fivetran_facade.")} == {
        *("client", "clock", "errors", "version"),  # with the import
        *(
            "_engine",
            "_engine.credentials",
            "_engine.engine",
            "_engine.environment",
            "_engine.exchange",
            "_engine.masks",
            "_engine.own",
            "_engine.requests",
            "_engine.steps",
            "_engine.transport",
        ),
        *("pages", "retry"),
    }
    assert {name.removeprefix("fivetran_api.models.") for name in extra if name.startswith("fivetran_api.models.")} == {
        *("group", "group_page", "group_page_envelope"),
    }
    assert "fivetran_api.client" not in extra


def test_the_garbage_collector_belongs_to_the_program(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not switched while an answer is read, not even for a moment, for other threads and forks would see it."""
    switched: list[str] = []

    def note(name: str, *_: object) -> None:
        switched.append(name)

    for name in ("enable", "disable", "freeze", "set_threshold"):
        monkeypatch.setattr(gc, name, partial(note, name))
    client = world.client(httpx.Response(200, json=page(50)))

    assert len(world.do(client.connections.list())) == 50
    assert switched == []


@pytest.fixture
def no_collections() -> Iterator[None]:
    """A reference cycle that is left behind fails the test."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collections")
def test_nothing_of_an_answer_stays_once_it_is_read() -> None:
    """Else the bodies of many pages would be there at once, until garbage is collected."""
    answers: list[weakref.ref[httpx.Response]] = []

    def answer(_: httpx.Request) -> httpx.Response:
        response = success({"id": "decent_dropsy", "name": "Shop"})
        answers.append(weakref.ref(response))
        return response

    assert Fivetran("key", "secret", transport=httpx.MockTransport(answer)).groups.get("decent_dropsy").id
    assert [each() for each in answers] == [None]


@pytest.mark.usefixtures("no_collections")
def test_a_page_is_gone_before_the_next_one_is_read(world: World) -> None:
    seen: list[weakref.ref[Any]] = []
    there: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("cursor", 0))
        there.append(sum(each() is not None for each in seen))
        items = [{"id": f"{number}{item}", "name": ""} for item in range(10)]
        return success({"items": items, "next_cursor": str(number + 1) if number < 3 else None})

    client = world.client(transport=httpx.MockTransport(answer))

    async def read_async() -> None:
        async for group in client.groups.list():
            seen.append(weakref.ref(group))  # noqa: PERF401 - so that nothing but the items is in between

    if world.is_async:
        world.do(read_async())
    else:
        seen.extend(weakref.ref(group) for group in client.groups.list())
    assert len(seen) == 40
    assert max(there) <= 1  # the item that the caller holds
