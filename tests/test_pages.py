"""Listings: items in order, pages with their cursors, and where they end."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import json
import threading
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade import Fivetran, NotFound, Page, RateLimited, Retry, ServerError, UnexpectedResponse
from worlds import Script, World, failure, success


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


@pytest.mark.parametrize("cursors", [["2", "2"], ["2", "3", "2"]])
def test_a_cursor_that_comes_back_stops_the_listing(world: World, cursors: list[str], caplog: pytest.LogCaptureFixture) -> None:
    script = Script(*(page(str(number), next_cursor=cursor) for number, cursor in enumerate(cursors)))

    assert len(world.do(world.client(transport=script).groups.list())) == len(cursors)
    assert len(script.requests) == len(cursors)
    assert "second time" in caplog.text


def test_the_cursor_that_a_listing_started_at_stops_it_too(world: World) -> None:
    script = Script(page("a", next_cursor="here"))

    assert ids(world.do(world.client(transport=script).groups.list(cursor="here"))) == ["a"]
    assert len(script.requests) == 1


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
    seen: list[str] = []

    def read() -> Any:
        for group in client.groups.list():
            seen.append(group.id)  # noqa: PERF401 - item by item, for the error comes in between

    async def read_async() -> Any:
        async for group in client.groups.list():
            seen.append(group.id)  # noqa: PERF401

    with pytest.raises(RateLimited) as caught:
        world.do(read_async() if world.is_async else read())

    assert seen == ["a"]
    assert "cursor='2'" in caught.value.__notes__[0]


def test_an_error_on_the_first_page_has_nothing_to_resume(world: World) -> None:
    with pytest.raises(NotFound) as caught:
        world.do(world.client(failure(404)).groups.list_connections("nowhere"))

    assert not hasattr(caught.value, "__notes__")


def test_path_parameters_and_filters_go_with_every_page(world: World) -> None:
    script = Script(page("a", next_cursor="2"), page("b"))

    world.do(world.client(transport=script, retry=Retry(attempts=1)).groups.list_connections("decent/dropsy", schema="shop"))

    assert [request.url.raw_path for request in script.requests] == [
        b"/v1/groups/decent%2Fdropsy/connections?schema=shop",
        b"/v1/groups/decent%2Fdropsy/connections?schema=shop&cursor=2",
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


# The page ahead


class Ahead:
    """A listing of pages of two items, and how far it has been asked for."""

    def __init__(self, world: World, pages: int, *, last: httpx.Response | None = None, **options: Any) -> None:
        self.world = world
        self.asked = [threading.Event() for _ in range(pages)]
        self.answers = [page(f"{n}a", f"{n}b", **({"next_cursor": str(n + 1)} if n + 1 < pages else {})) for n in range(pages)]
        if last is not None:
            self.answers[-1] = last
        self.seen: list[str] = []
        self.client = world.client(transport=httpx.MockTransport(self.answer), retry=Retry(attempts=1), **options)

    def answer(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("cursor", "0"))
        self.asked[number].set()
        return self.answers[number]

    @property
    def requested(self) -> list[bool]:
        return [event.is_set() for event in self.asked]

    def read(self, until: str = "", *, wait_for: int | None = None) -> None:
        """Read items up to one, and then wait until a page has been asked for."""

        def work() -> None:
            for group in self.client.groups.list():
                self.seen.append(group.id)
                if group.id == until:
                    assert wait_for is None or self.asked[wait_for].wait(timeout=30)
                    break

        async def work_async() -> None:
            async for group in self.client.groups.list():
                self.seen.append(group.id)
                if group.id == until:
                    assert wait_for is None or await asyncio.to_thread(self.asked[wait_for].wait, timeout=30)
                    break

        if self.world.is_async:
            self.world.do(work_async())
        else:
            work()


def join_prefetching() -> None:
    """Wait until no thread fetches ahead."""
    for thread in threading.enumerate():
        if thread.name == "fivetran-prefetch":
            thread.join(timeout=30)


def test_from_the_second_page_on_the_next_one_is_asked_for_while_the_caller_works(world: World) -> None:
    listing = Ahead(world, pages=4)

    listing.read(until="1a", wait_for=2)

    assert listing.requested == [True, True, True, False]


def test_who_wants_the_first_page_alone_asks_for_no_other(world: World) -> None:
    listing = Ahead(world, pages=4)

    listing.read(until="0b")

    assert listing.requested == [True, False, False, False]


@pytest.mark.parametrize("way", ["client", "with_options"])
def test_nothing_is_asked_for_ahead_where_that_is_off(world: World, way: str) -> None:
    listing = Ahead(world, pages=4, prefetch=way != "client")
    if way == "with_options":
        listing.client = listing.client.with_options(prefetch=False)

    listing.read(until="1b")

    assert listing.requested == [True, True, False, False]


def test_with_options_keeps_the_switch(world: World) -> None:
    listing = Ahead(world, pages=4, prefetch=False)
    listing.client = listing.client.with_options(timeout=1)

    listing.read(until="1b")

    assert listing.requested == [True, True, False, False]


def test_an_error_ahead_comes_after_all_items_before_it_and_says_where_to_go_on(world: World) -> None:
    listing = Ahead(world, pages=3, last=failure(500))

    with pytest.raises(ServerError) as caught:
        listing.read()

    assert listing.seen == ["0a", "0b", "1a", "1b"]
    assert ["cursor='2'" in note for note in caught.value.__notes__] == [True]


def test_a_page_ahead_that_cannot_be_read_is_an_error_after_the_items_before_it(world: World) -> None:
    listing = Ahead(world, pages=3, last=httpx.Response(200, text="<html>Sign in</html>"))

    with pytest.raises(UnexpectedResponse) as caught:
        listing.read()

    assert listing.seen == ["0a", "0b", "1a", "1b"]
    assert ["cursor='2'" in note for note in caught.value.__notes__] == [True]


def test_an_error_ahead_that_nobody_gets_to_is_no_error(world: World, caplog: pytest.LogCaptureFixture) -> None:
    listing = Ahead(world, pages=3, last=failure(500))

    listing.read(until="1a", wait_for=2)
    gc.collect()

    assert caplog.text == ""  # asyncio would report an error of a task that nobody looked at


def test_a_client_can_be_closed_while_a_page_is_under_way(world: World) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        arrived.set()
        assert world.is_async or go_on.wait(timeout=30)
        return page("2a")

    listing = Ahead(world, pages=3)
    answer = listing.answer
    client = world.client(
        transport=httpx.MockTransport(lambda each: slow(each) if b"cursor=2" in each.url.query else answer(each))
    )
    listing.client = client

    listing.read(until="1a")
    assert arrived.wait(timeout=30)
    world.close(client)
    go_on.set()
    join_prefetching()

    assert listing.seen == ["0a", "0b", "1a"]


def test_a_page_ahead_that_nobody_needs_is_not_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    dropped, tried = threading.Event(), 0
    answers = [page("a", next_cursor="1"), page("b", next_cursor="2")]

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal tried
        if answers:
            return answers.pop(0)
        tried += 1
        assert dropped.wait(timeout=30)
        raise httpx.ReadError("the client was closed", request=request)

    with Fivetran("key", "secret", transport=httpx.MockTransport(answer)) as fivetran:
        for group in fivetran.groups.list():
            if group.id == "b":
                break
        dropped.set()
        join_prefetching()

    assert tried == 1
    assert caplog.text == ""


def test_what_ends_an_answer_like_a_cursor_and_is_none_changes_nothing(world: World) -> None:
    """The cursor is looked for before the answer is read; what was asked for in vain is dropped."""
    misleading = {"meta": {"next_cursor": "elsewhere"}}
    answers = {
        None: page("a", next_cursor="1"),
        "1": success({"items": [{"id": "b", "name": "b"}], "next_cursor": "2"}, **misleading),
        "2": success({"items": [{"id": "c", "name": "c"}], "next_cursor": "3"}, **misleading),
        "3": page("d"),
        "elsewhere": page("wrong", next_cursor="wrong"),
    }
    transport = httpx.MockTransport(lambda request: answers[request.url.params.get("cursor")])

    assert ids(world.do(world.client(transport=transport).groups.list())) == ["a", "b", "c", "d"]


def test_a_cursor_that_is_not_found_before_reading_is_asked_for_after_it(world: World) -> None:
    """It stands before the items, or has escapes."""
    odd = [
        json.dumps({"code": "Success", "data": {"next_cursor": str(n + 1), "items": [{"id": f"{n}a", "name": ""}]}})
        for n in range(3)
    ]
    listing = Ahead(world, pages=4)
    listing.answers[:3] = [httpx.Response(200, text=text) for text in odd]
    listing.answers[1] = httpx.Response(200, text=odd[1].replace('"2"', '"\\u0032"'))

    listing.read(until="1a", wait_for=2)

    assert listing.seen == ["0a", "1a"]


def test_the_thread_that_fetches_ahead_has_the_callers_context() -> None:
    """Tracing and logging libraries keep what belongs to a job there."""
    job = contextvars.ContextVar("job", default="none")
    jobs: list[str] = []
    answers = [page("a", next_cursor="1"), page("b", next_cursor="2"), page("c")]

    def answer(_: httpx.Request) -> httpx.Response:
        jobs.append(job.get())
        return answers[len(jobs) - 1]

    job.set("nightly")
    with Fivetran("key", "secret", transport=httpx.MockTransport(answer)) as fivetran:
        assert ids(list(fivetran.groups.list())) == ["a", "b", "c"]

    assert jobs == ["nightly"] * 3


def test_a_listing_works_where_no_thread_can_be_started() -> None:
    """As when there are too many, or when the interpreter is about to end."""
    listing = Ahead(World(Fivetran), pages=5)
    usual = threading.stack_size(1 << 46)  # more than any machine has
    try:
        listing.read()
    finally:
        threading.stack_size(usual)
    assert listing.seen == [f"{n}{item}" for n in range(5) for item in "ab"]


def test_each_page_is_asked_for_once_and_in_order_with_a_page_ahead(world: World) -> None:
    script = Script(*(page(str(n), next_cursor=str(n + 1)) for n in range(20)), page("20"))

    assert ids(world.do(world.client(transport=script).groups.list())) == [str(n) for n in range(21)]
    assert [request.url.params.get("cursor") for request in script.requests] == [None, *(str(n) for n in range(1, 21))]
