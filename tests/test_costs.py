"""What things cost, counted instead of timed: instructions, objects, modules and requests are the same on any machine.

A limit is what it takes today on Python 3.11 to 3.13, and a tenth. Who makes something dearer on purpose raises its limit here.
"""

from __future__ import annotations

import gc
import json
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from types import FrameType
from typing import Any

import httpx
import pytest
from test_imports import loaded

from document import OPERATIONS
from fivetran_api.models import ConnectionPageEnvelope
from fivetran_facade import AsyncFivetran, Fivetran
from worlds import World, success

(CONNECTION,) = [each.answer.example["data"] for each in OPERATIONS if each.id == "get_connection"]


def page(size: int) -> dict[str, Any]:
    """A page of connections with all their properties."""
    return {"code": "Success", "data": {"items": [json.loads(json.dumps(CONNECTION)) for _ in range(size)]}}


def instructions(work: Callable[[], object], *packages: str) -> int:
    """How many bytecode instructions it takes, in the code of some packages."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        if not str(frame.f_globals.get("__name__")).startswith(packages):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    for _ in range(2):  # the first time is for what is done once, and for Python to notice that instructions are traced
        count = 0
        sys.settrace(trace)
        try:
            work()
        finally:
            sys.settrace(before)
    assert count
    return count


def parts(root: object) -> int:
    """How many objects an answer is made of, beside texts, numbers and the like: each costs memory, and garbage collections."""
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
    """How many objects and arrays JSON has."""
    inner: Any = node.values() if isinstance(node, dict) else node  # pyright: ignore[reportUnknownVariableType]
    return 1 + sum(map(containers, inner)) if isinstance(node, dict | list) else 0


def test_a_connection_is_read_in_so_many_instructions() -> None:
    one, two = page(1), page(2)
    read = ConnectionPageEnvelope.from_dict
    assert instructions(lambda: read(two), "fivetran_api") - instructions(lambda: read(one), "fivetran_api") <= 880


def test_a_connection_is_written_in_so_many_instructions() -> None:
    one, two = (ConnectionPageEnvelope.from_dict(page(size)) for size in (1, 2))
    assert instructions(two.to_dict, "fivetran_api") - instructions(one.to_dict, "fivetran_api") <= 920


def test_an_answer_is_made_of_no_more_objects_than_its_json() -> None:
    answer = page(20)
    assert parts(ConnectionPageEnvelope.from_dict(answer)) <= containers(answer)


@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran])
def test_a_call_takes_so_many_instructions_of_the_facade(kind: type[Fivetran | AsyncFivetran]) -> None:
    """Everything between the method and httpx, and back; not the reading of the answer."""
    answer = success({"id": "decent_dropsy", "name": "Shop"})
    client: Any = kind("key", "secret", transport=httpx.MockTransport(lambda _: answer))

    def call() -> object:
        return client.groups.get("decent_dropsy")

    def call_async() -> None:
        with pytest.raises(StopIteration):  # the coroutine's end: nothing in it has to wait
            call().send(None)  # type: ignore[attr-defined]

    assert instructions(call if kind is Fivetran else call_async, "fivetran_facade") <= 560


def test_a_listing_costs_one_request_a_page_and_few_instructions_an_item() -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        number = int(request.url.params.get("cursor", 0))
        items = [{"id": str(item), "name": ""} for item in range(100)]
        return success({"items": items, "next_cursor": str(number + 1) if number < 9 else None})

    client = Fivetran("key", "secret", transport=httpx.MockTransport(answer), prefetch=False)
    taken = instructions(lambda: list(client.groups.list()), "fivetran_facade")

    assert len(requests) == 2 * 10  # it is listed twice
    assert taken <= 11_000


def test_the_first_call_loads_nothing_that_is_not_needed() -> None:
    """Beyond what httpx loads for it: attrs, the resource with its operations, and the models of what is sent and answered."""
    send = """
import json, httpx
answer = httpx.Response(200, json={"code": "Success", "data": {"items": [{"id": "a", "name": "b"}]}})
transport = httpx.MockTransport(lambda _: answer)
"""
    bare = loaded(send + "httpx.Client(transport=transport).get('https://api.fivetran.com/v1/groups').json()")
    ours = loaded(send + "import fivetran_facade\nlist(fivetran_facade.Fivetran('a', 'b', transport=transport).groups.list())")
    extra = ours - bare
    packages = {name.partition(".")[0] for name in extra} - sys.stdlib_module_names  # some of which attrs loads
    assert packages == {"attr", "attrs", "fivetran_api", "fivetran_facade"}
    assert {name.removeprefix("fivetran_facade.") for name in extra if name.startswith("fivetran_facade.")} == {
        *(
            "client",
            "clock",
            "credentials",
            "errors",
            "exchange",
            "operation",
            "resources",
            "sessions",
            "version",
        ),  # with the import
        *("pages", "resources.groups", "retry"),
    }
    assert {name.removeprefix("fivetran_api.models.") for name in extra if name.startswith("fivetran_api.models.")} == {
        *("group", "group_page", "group_page_envelope"),  # of the answer
        *("group_update", "new_group", "new_group_user"),  # whose properties methods take as keywords
    }
    assert "fivetran_api.client" not in extra


def collections() -> int:
    """How many garbage collections there have been."""
    return sum(generation["collections"] for generation in gc.get_stats())


def test_reading_a_page_takes_no_garbage_collections() -> None:
    answer = page(500)
    before = collections()
    read = ConnectionPageEnvelope.from_dict(answer)
    assert collections() <= before + 1  # the one that was due
    assert len(read.data.items) == 500


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("text", [json.dumps(page(1)), '{"code": "Success"}', '{"code": "Success", "data": {"items": [{}]}}'])
def test_garbage_is_collected_after_reading_if_it_was_before(enabled: bool, text: str) -> None:  # noqa: FBT001
    (gc.enable if enabled else gc.disable)()
    try:
        with suppress(KeyError):
            ConnectionPageEnvelope.from_dict(json.loads(text))
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


@pytest.fixture
def no_collections() -> Iterator[None]:
    """Whoever leaves cycles behind is found out."""
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

    client = world.client(transport=httpx.MockTransport(answer), prefetch=False)

    async def read_async() -> None:
        async for group in client.groups.list():
            seen.append(weakref.ref(group))  # noqa: PERF401 - so that nothing but the items is in between

    if world.is_async:
        world.do(read_async())
    else:
        seen.extend(weakref.ref(group) for group in client.groups.list())
    assert len(seen) == 40
    assert max(there) <= 1  # the item that the caller holds
