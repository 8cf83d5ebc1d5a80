"""Listings: items in order, pages with their cursors, and where they end."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade import Fivetran, NotFound, Page, RateLimited, Retry
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
