"""Listings: items in order, pages with their cursors, and where they end."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import json
import signal
import subprocess
import sys
import threading
from contextlib import aclosing, suppress
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade import (
    AsyncFivetran,
    ConnectionFailed,
    Fivetran,
    FivetranError,
    NotFound,
    Page,
    RateLimited,
    Retry,
    ServerError,
    UnexpectedResponse,
)
from worlds import Answer, Script, World, failure, success


def page(*ids: str, **cursor: Any) -> httpx.Response:
    """A page of groups."""
    return success({"items": [{"id": each, "name": each} for each in ids], **cursor})


def ids(groups: list[Any]) -> list[str]:
    """The ids of groups."""
    return [group.id for group in groups]


@pytest.mark.parametrize("spelling", ["next_cursor", "nextCursor"])
def test_items_of_all_pages_come_in_order_however_the_cursor_is_spelled(world: World, spelling: str) -> None:
    script = Script(page("a", "b", **{spelling: "2"}), page("c", **{spelling: "3"}), page("d"))

    groups = world.do(world.client(transport=script).groups.list(limit=2))

    assert ids(groups) == ["a", "b", "c", "d"]
    assert [request.url.query for request in script.requests] == [b"limit=2", b"cursor=2&limit=2", b"cursor=3&limit=2"]


@pytest.mark.parametrize("end", [{}, {"next_cursor": None}, {"next_cursor": ""}, {"nextCursor": None}, {"nextCursor": ""}])
def test_an_absent_null_or_empty_cursor_ends_the_listing(world: World, end: dict[str, Any]) -> None:
    script = Script(page("a", **end), page("never"))

    assert ids(world.do(world.client(transport=script).groups.list())) == ["a"]


def test_an_empty_last_page_ends_the_listing(world: World) -> None:
    assert ids(world.do(world.client(page("a", next_cursor="2"), page()).groups.list())) == ["a"]


def test_an_empty_page_in_the_middle_does_not_end_the_listing(world: World) -> None:
    client = world.client(page("a", next_cursor="2"), page(next_cursor="3"), page("b"))

    assert ids(world.do(client.groups.list())) == ["a", "b"]


def listed(world: World, listing: Any) -> tuple[list[str], Any]:
    """Read a listing to its end; return its items and the error that ended it, or None."""
    seen: list[str] = []

    def read() -> Any:
        for group in listing:
            seen.append(group.id)  # noqa: PERF401 - item by item, for the error comes in between

    async def read_async() -> Any:
        async for group in listing:
            seen.append(group.id)  # noqa: PERF401

    try:
        if world.is_async:
            world.do(read_async())
        else:
            read()
    except FivetranError as error:
        return seen, error
    return seen, None


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("cursors", [["2", "2"], ["2", "3", "2"], ["2", "3", "3"]])
def test_a_cursor_that_comes_back_is_an_error_once_all_that_was_read_is_handed_out(
    world: World, cursors: list[str], *, prefetch: bool
) -> None:
    script = Script(*(page(str(number), next_cursor=cursor) for number, cursor in enumerate(cursors)))

    seen, error = listed(world, world.client(transport=script, prefetch=prefetch).groups.list())

    assert seen == [str(number) for number in range(len(cursors))]
    assert len(script.requests) == len(cursors)
    assert type(error) is UnexpectedResponse
    assert (error.method, error.url, error.may_have_been_done) == (
        "GET",
        "https://api.fivetran.com/v1/groups?limit=1000",
        False,
    )
    assert f"the cursor '{cursors[-1]}' for a second time" in str(error)
    assert f"cursor='{cursors[-1]}'" in error.__notes__[0]


def test_the_cursor_that_a_listing_started_at_is_not_to_come_back_either(world: World) -> None:
    script = Script(page("a", next_cursor="here"))

    seen, error = listed(world, world.client(transport=script).groups.list(cursor="here"))

    assert (seen, len(script.requests), type(error)) == (["a"], 1, UnexpectedResponse)


@pytest.mark.parametrize("cursor", ["\ud800", "a\udfffb", "x" * 100_000], ids=["high surrogate", "low surrogate", "too long"])
def test_a_cursor_that_cannot_be_sent_is_an_error_of_the_answer(world: World, cursor: str) -> None:
    body = json.dumps({"code": "Success", "data": {"items": [{"id": "a"}], "next_cursor": cursor}})
    script = Script(httpx.Response(200, content=body))

    seen, error = listed(world, world.client(transport=script).groups.list())

    assert (seen, len(script.requests), type(error)) == (["a"], 1, UnexpectedResponse)
    assert "a cursor that cannot be sent" in str(error)
    assert len(str(error)) < 2000


@pytest.mark.parametrize("cursor", ["\ud800", "x" * 100_000])
def test_a_cursor_of_the_caller_that_cannot_be_sent_is_the_callers_mistake(world: World, cursor: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of httpx and of Python
        world.client(page("a")).groups.list(cursor=cursor)


def test_pages_carry_their_cursors_and_a_listing_resumes_from_one(world: World) -> None:
    client = world.client(page("a", next_cursor="2"), page("b", next_cursor="3"), page("c"))

    pages: list[Page[Any]] = world.do(client.groups.list().pages())

    assert [(ids(each.items), each.cursor, each.next_cursor) for each in pages] == [
        (["a"], None, "2"),
        (["b"], "2", "3"),
        (["c"], "3", None),
    ]
    script = Script(page("c"))
    assert ids(world.do(world.client(transport=script).groups.list(cursor=pages[1].next_cursor, limit=1))) == ["c"]
    assert script.requests[0].url.query == b"cursor=3&limit=1"


def test_nothing_is_requested_before_the_first_item_is_asked_for(world: World) -> None:
    script = Script(page("a"))

    world.client(transport=script).groups.list()

    assert script.requests == []


def test_each_iteration_starts_anew(world: World) -> None:
    listing = world.client(page("a", next_cursor="2"), page("b"), page("c")).groups.list()

    assert [ids(world.do(listing)), ids(world.do(listing))] == [["a", "b"], ["c"]]


def test_a_page_that_is_refused_for_a_moment_is_fetched_again(world: World) -> None:
    script = Script(page("a", next_cursor="2"), failure(429, **{"Retry-After": "3"}), httpx.ReadError("reset"), page("b"))

    assert ids(world.do(world.client(transport=script).groups.list())) == ["a", "b"]
    assert [request.url.params.get("cursor") for request in script.requests] == [None, "2", "2", "2"]
    assert world.waits[0] == 3


def test_an_error_in_the_middle_says_where_to_go_on(world: World) -> None:
    client = world.client(page("a", next_cursor="2"), failure(429, **{"Retry-After": "3600"}))

    seen, error = listed(world, client.groups.list())

    assert seen == ["a"]
    assert type(error) is RateLimited
    assert "cursor='2'" in error.__notes__[0]


def test_an_error_on_the_first_page_has_nothing_to_resume(world: World) -> None:
    with pytest.raises(NotFound) as caught:
        world.do(world.client(failure(404)).groups.list_connections("nowhere"))

    assert not hasattr(caught.value, "__notes__")


def test_path_parameters_and_filters_go_with_every_page(world: World) -> None:
    script = Script(page("a", next_cursor="2"), page("b"))

    world.do(world.client(transport=script, retry=Retry(attempts=1)).groups.list_connections("decent/dropsy", schema="shop"))

    assert [request.url.raw_path for request in script.requests] == [
        b"/v1/groups/decent%2Fdropsy/connections?schema=shop&limit=1000",
        b"/v1/groups/decent%2Fdropsy/connections?schema=shop&cursor=2&limit=1000",
    ]


@given(sizes=st.lists(st.integers(0, 4), min_size=1, max_size=8))
def test_no_item_is_lost_or_repeated_whatever_the_pages_are(sizes: list[int]) -> None:
    numbers = iter(range(sum(sizes)))
    pages = [[str(next(numbers)) for _ in range(size)] for size in sizes]
    answers = [page(*items, next_cursor=f"c{index}") for index, items in enumerate(pages[:-1])] + [page(*pages[-1])]
    world = World(Fivetran)

    assert ids(world.do(world.client(*answers).groups.list())) == [each for items in pages for each in items]
    world.end()


def test_a_listing_that_takes_no_cursor_is_one_page(world: World) -> None:
    script = Script(success({"items": [{"id": "a"}], "next_cursor": "2"}))

    assert ids(world.do(world.client(transport=script).external_secrets_managers.list_entities("manager"))) == ["a"]
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("arguments", "limit"), [({}, "1000"), ({"limit": None}, "1000"), ({"limit": 7}, "7"), ({"limit": 1000}, "1000")], ids=str
)
def test_each_page_is_asked_to_have_a_thousand_items_unless_told_otherwise(
    world: World, arguments: dict[str, Any], limit: str
) -> None:
    script = Script(page("a", next_cursor="2"), page("b"))

    world.do(world.client(transport=script).groups.list(**arguments))

    assert [request.url.params["limit"] for request in script.requests] == [limit, limit]


def test_a_listing_that_takes_no_limit_has_none(world: World) -> None:
    script = Script(success({"items": [{"id": "a"}]}))

    world.do(world.client(transport=script).external_secrets_managers.list_entities("manager"))

    assert script.requests[0].url.query == b""


def test_a_hundred_thousand_items_take_a_hundred_requests(world: World) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        start, size = int(request.url.params.get("cursor", 0)), int(request.url.params["limit"])
        after = start + size
        return success(
            {"items": [{"id": str(n)} for n in range(start, after)], "next_cursor": str(after) if after < 100_000 else None}
        )

    groups = world.do(world.client(transport=httpx.MockTransport(answer)).groups.list())

    assert (len(groups), len(requests)) == (100_000, 100)


def test_the_repr_of_a_listing_says_what_it_lists(world: World) -> None:
    listing = world.client(success(), base_url="https://fivetran.test").connections.list(group_id="decent_dropsy")

    assert repr(listing) == (
        f"<{type(listing).__name__} of GET https://fivetran.test/v1/connections?group_id=decent_dropsy&limit=1000>"
    )


# The page ahead


class Ahead:
    """A listing of pages of two items that fetches ahead, and how far it has been asked for."""

    def __init__(self, world: World, pages: int, *, last: Answer | None = None, ahead: bool = True) -> None:
        options = {"prefetch": True} if ahead else {}
        self.world = world
        self.asked = [threading.Event() for _ in range(pages)]
        self.answers: list[Answer] = [
            page(f"{n}a", f"{n}b", **({"next_cursor": str(n + 1)} if n + 1 < pages else {})) for n in range(pages)
        ]
        if last is not None:
            self.answers[-1] = last
        self.seen: list[str] = []
        self.client = world.client(transport=httpx.MockTransport(self.answer), retry=Retry(attempts=1), **options)

    def answer(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("cursor", "0"))
        self.asked[number].set()
        answer = self.answers[number]
        if isinstance(answer, httpx.RequestError):
            raise answer
        return answer(request) if callable(answer) else answer

    @property
    def requested(self) -> list[bool]:
        return [event.is_set() for event in self.asked]

    def read(self, until: str = "", *, wait_for: int | None = None, fail: BaseException | None = None) -> None:
        """Read items up to one, wait until a page has been asked for, and then stop, by an error if there is one."""
        if self.world.is_async:
            self.world.do(self._read_async(until, wait_for, fail))
        else:
            self._read(until, wait_for, fail)

    def _read(self, until: str, wait_for: int | None, fail: BaseException | None) -> None:
        for group in self.client.groups.list():
            self.seen.append(group.id)
            if group.id == until:
                assert wait_for is None or self.asked[wait_for].wait(timeout=30)
                if fail:
                    raise fail
                break

    async def _read_async(self, until: str, wait_for: int | None, fail: BaseException | None) -> None:
        async with aclosing(aiter(self.client.groups.list())) as groups:
            async for group in groups:
                self.seen.append(group.id)
                if group.id == until:
                    await settled()
                    assert wait_for is None or await asyncio.to_thread(self.asked[wait_for].wait, timeout=30)
                    if fail:
                        raise fail
                    break


async def settled() -> None:
    """Let all tasks go as far as they can."""
    for _ in range(20):
        await asyncio.sleep(0)


def fetching() -> list[str]:
    """The threads that fetch ahead."""
    return [thread.name for thread in threading.enumerate() if thread.name == "fivetran-prefetch"]


@pytest.mark.parametrize("until", ["0a", "1b"])
def test_nothing_is_asked_for_ahead_unless_told_so(world: World, until: str) -> None:
    listing = Ahead(world, pages=4, ahead=False)

    listing.read(until)

    assert sum(listing.requested) == 1 + int(until[0])


def test_one_page_ahead_is_asked_for_while_the_caller_works(world: World) -> None:
    listing = Ahead(world, pages=4)

    listing.read(until="0a", wait_for=1)

    assert listing.requested == [True, True, False, False]


def test_the_page_after_the_next_is_asked_for_when_the_next_is_taken(world: World) -> None:
    listing = Ahead(world, pages=4)

    listing.read(until="1a", wait_for=2)

    assert listing.requested == [True, True, True, False]


def test_with_options_turns_fetching_ahead_on_for_the_copy_alone(world: World) -> None:
    listing = Ahead(world, pages=4, ahead=False)
    client, listing.client = listing.client, listing.client.with_options(prefetch=True).with_options(timeout=1)

    listing.read(until="0a", wait_for=1)
    assert listing.requested == [True, True, False, False]

    listing.client = client
    listing.read(until="1b")
    assert listing.requested == [True, True, False, False]


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        (failure(500), ServerError),
        (httpx.ReadError("lost"), ConnectionFailed),
        (httpx.Response(200, html="<p>Sign in"), UnexpectedResponse),
    ],
    ids=repr,
)
def test_an_error_ahead_comes_after_all_items_before_it_and_says_where_to_go_on(
    world: World, last: Answer, kind: type[FivetranError]
) -> None:
    listing = Ahead(world, pages=3, last=last)

    with pytest.raises(kind) as caught:
        listing.read()

    assert listing.seen == ["0a", "0b", "1a", "1b"]
    assert ["cursor='2'" in note for note in caught.value.__notes__] == [True]


def test_an_error_ahead_that_nobody_gets_to_is_no_error(world: World, caplog: pytest.LogCaptureFixture) -> None:
    listing = Ahead(world, pages=3, last=failure(500))

    listing.read(until="1a", wait_for=2)
    gc.collect()

    assert caplog.text == ""  # asyncio would report an error of a task that nobody looked at


def test_an_error_of_the_caller_is_not_changed_by_the_page_ahead(world: World) -> None:
    listing = Ahead(world, pages=3, last=failure(500))
    fault = ZeroDivisionError()

    with pytest.raises(ZeroDivisionError) as caught:
        listing.read(until="1a", wait_for=2, fail=fault)

    assert caught.value is fault


@pytest.mark.parametrize("moment", ["working", "waiting"])
def test_ctrl_c_ends_the_program_while_a_page_is_fetched_ahead(moment: str) -> None:
    """A page that would take an hour is not waited for, be it that the page is wanted or that the loop has ended."""
    code = f"""
import os, threading, time, httpx
from fivetran_facade import Fivetran
asked = threading.Event()
def answer(request):
    if "cursor" in request.url.params:
        asked.set()
        {'os.write(1, b"now")' if moment == "waiting" else "pass"}
        time.sleep(3600)
    data = {{"items": [{{"id": "a"}}], "next_cursor": "2"}}
    return httpx.Response(200, json={{"code": "Success", "data": data}})
fivetran = Fivetran("key", "secret", transport=httpx.MockTransport(answer), prefetch=True)
for group in fivetran.groups.list():
    if {moment == "working"}:
        asked.wait()
        os.write(1, b"now")
        time.sleep(3600)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.read(3) == b"now"
            program.send_signal(signal.SIGINT)
            assert program.wait(60) == -signal.SIGINT
        finally:
            program.kill()


@pytest.mark.parametrize("fail", [None, ZeroDivisionError()], ids=["ended", "failed"])
def test_the_page_ahead_is_waited_for_if_the_iteration_ends_early(fail: Exception | None) -> None:
    """A thread cannot be stopped; so when the iteration has ended none is left, and the client can be closed."""
    world = World(Fivetran)
    left: list[list[str]] = []

    def slow(_: httpx.Request) -> httpx.Response:
        left.append(fetching())
        threading.Event().wait(0.1)  # as long as it takes to see that nobody waits
        return page("1a")

    listing = Ahead(world, pages=2, last=slow)
    with suppress(ZeroDivisionError):
        listing.read(until="0a", wait_for=1, fail=fail)
    world.end()

    assert (left, fetching()) == ([["fivetran-prefetch"]], [])


@pytest.mark.parametrize("fail", [None, ZeroDivisionError()], ids=["ended", "failed"])
async def test_the_page_ahead_is_cancelled_if_the_iteration_ends_early(fail: Exception | None) -> None:
    cancelled: list[bool] = []
    under_way = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "cursor" not in request.url.params:
            return page("a", next_cursor="2")
        under_way.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        raise AssertionError

    before = asyncio.all_tasks()
    async with AsyncFivetran("key", "secret", transport=httpx.MockTransport(answer), prefetch=True) as fivetran:
        with suppress(ZeroDivisionError):
            async with aclosing(fivetran.groups.list().pages()) as pages:
                async for _ in pages:
                    await under_way.wait()
                    if fail:
                        raise fail
                    break
        assert (cancelled, asyncio.all_tasks()) == ([True], before)


async def test_the_page_ahead_is_cancelled_if_the_caller_just_breaks_off() -> None:
    """Without `aclosing`, the loop closes the iteration as soon as nothing refers to it."""
    under_way, cancelled = asyncio.Event(), asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "cursor" not in request.url.params:
            return page("a", next_cursor="2")
        under_way.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        raise AssertionError

    before = asyncio.all_tasks()
    async with AsyncFivetran("key", "secret", transport=httpx.MockTransport(answer), prefetch=True) as fivetran:
        async for _ in fivetran.groups.list():
            await under_way.wait()
            break
        await settled()
        assert (cancelled.is_set(), asyncio.all_tasks()) == (True, before)


async def test_the_page_ahead_is_cancelled_with_the_task_that_lists() -> None:
    under_way, cancelled = asyncio.Event(), asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if "cursor" not in request.url.params:
            return page("a", next_cursor="2")
        under_way.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        raise AssertionError

    async def read() -> None:
        async for _ in fivetran.groups.list():
            pass

    before = asyncio.all_tasks()
    async with AsyncFivetran("key", "secret", transport=httpx.MockTransport(answer), prefetch=True) as fivetran:
        task = asyncio.create_task(read())
        await under_way.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (cancelled.is_set(), asyncio.all_tasks()) == (True, before)


def test_the_page_ahead_has_the_context_of_the_caller(world: World) -> None:
    """Tracing and logging libraries keep what belongs to a job there."""
    job = contextvars.ContextVar("job", default="none")
    jobs: list[str] = []
    answers = [page("a", next_cursor="1"), page("b", next_cursor="2"), page("c")]

    def answer(_: httpx.Request) -> httpx.Response:
        jobs.append(job.get())
        return answers[len(jobs) - 1]

    client = world.client(transport=httpx.MockTransport(answer), prefetch=True)
    token = job.set("nightly")
    try:
        if world.is_async:
            with asyncio.Runner() as runner:  # whose context is this one
                assert len(runner.run(collected(client.groups.list()))) == 3
        else:
            assert len(list(client.groups.list())) == 3
    finally:
        job.reset(token)

    assert jobs == ["nightly"] * 3


async def collected(listing: Any) -> list[Any]:
    return [each async for each in listing]


def test_each_page_is_asked_for_once_and_in_order_with_a_page_ahead(world: World) -> None:
    script = Script(*(page(str(n), next_cursor=str(n + 1)) for n in range(20)), page("20"))

    assert ids(world.do(world.client(transport=script, prefetch=True).groups.list())) == [str(n) for n in range(21)]
    assert [request.url.params.get("cursor") for request in script.requests] == [None, *(str(n) for n in range(1, 21))]


def test_pages_that_come_ahead_carry_their_cursors(world: World) -> None:
    client = world.client(page("a", next_cursor="2"), page("b"), prefetch=True)

    pages: list[Page[Any]] = world.do(client.groups.list().pages())

    assert [(each.cursor, each.next_cursor) for each in pages] == [(None, "2"), ("2", None)]
