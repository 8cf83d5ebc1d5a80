# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names, see Operation.
"""Listings: every item, or page by page."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing, contextmanager
from inspect import signature
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx
from attrs import field, frozen

from .errors import FivetranError

if TYPE_CHECKING:
    from .client import Facade
    from .exchange import Steps
    from .operation import Operation
    from .prefetch import Begun

T = TypeVar("T")

logger = logging.getLogger("fivetran_facade")

# The cursor as an answer ends with it: {"code": ..., "data": {"items": [...], "next_cursor": "..."}}
_CURSOR_AT_THE_END = re.compile(rb'"next_?[cC]ursor"\s*:\s*"([ !#-\[\]-~]+)"\s*\}\s*\}\s*\Z').search
_LONGEST_CURSOR = 1000
_ITEMS: Callable[[Page[Any]], list[Any]] = attrgetter("items")


@frozen
class Page(Generic[T]):
    """One page of a listing.

    Attributes:
        items: What is on the page.
        cursor: Where the page starts; None for the first.
        next_cursor: Where the next page starts; None on the last. A listing resumes there: `list(cursor=page.next_cursor)`.
    """

    items: list[T]
    cursor: str | None
    next_cursor: str | None


class Place:
    """Where one iteration stands: the cursor to fetch next, whether there is more, and what is being fetched already."""

    def __init__(self, cursor: str | None) -> None:
        self.cursor = cursor
        self.more = True
        self._seen = {cursor}
        self._ahead: tuple[str, Begun] | None = None

    def turn(self, page: Page[T]) -> Page[T]:
        """Go on to the page after `page`, which is handed back. The end is a page without cursor, or one seen before."""
        self.cursor = page.next_cursor
        self.more = self.cursor is not None and self.cursor not in self._seen
        if self.cursor in self._seen and self.cursor is not None:
            logger.warning("The listing ends early: the cursor %r came a second time", self.cursor)
        self._seen.add(self.cursor)
        return page

    def begun(self) -> Begun | None:
        """What is under way for the page to fetch next, for the caller to wait for."""
        ahead, self._ahead = self._ahead, None
        return ahead[1] if ahead else None

    def prefetch(self, cursor: str | None, begin: Callable[[str], Begun | None]) -> Steps[None]:
        """Begin to fetch the page at `cursor`, unless that is under way. What is under way for another is dropped."""
        if self._ahead and self._ahead[0] != cursor:
            self.leave()
        if not self._ahead and cursor is not None and cursor not in self._seen and (begun := begin(cursor)):
            self._ahead = cursor, begun
            yield begun.sent

    def leave(self) -> None:
        """Drop what is under way: the caller wants no more."""
        if begun := self.begun():
            begun.drop()


class PageSource:
    """The pages of one operation. The next one is fetched while the caller works on this one.

    The third page is the first to be fetched ahead, for many callers want the first page alone. Who stops in the middle of a
    long listing has asked for one page too many.
    """

    def __init__(self, client: Facade[Any], operation: Operation[..., Any], args: Any, kwargs: dict[str, Any]) -> None:
        operation._get_kwargs(*args, **kwargs)  # so that a wrong argument is an error here, not at the first item
        self._client, self._operation, self._args, self._kwargs = client, operation, args, kwargs
        self._goes_on = "cursor" in signature(operation._get_kwargs).parameters
        self.start: str | None = kwargs.get("cursor") or None

    def page(self, place: Place) -> Steps[Page[Any]]:
        """Fetch the page at a place, or wait for it where that is under way, and read it."""
        if begun := place.begun():
            request, response = yield begun.wait
        else:
            request = self._request(place.cursor)
            request, response = yield from self._ask(request, place.cursor)
        ahead = self._goes_on and place.cursor != self.start and self._client.prefetches
        if ahead and (found := _CURSOR_AT_THE_END(response.content, max(0, len(response.content) - _LONGEST_CURSOR))):
            # Reading takes a while, in which the next page can be on its way. If this is not its cursor, it is dropped below.
            yield from place.prefetch(found[1].decode(), self._begin)
        with _resumable(place.cursor):
            answer = self._client.read(response, request, self._operation)
        page = _page(answer.data, place.cursor, goes_on=self._goes_on)
        if ahead:
            yield from place.prefetch(page.next_cursor, self._begin)
        return page

    def _request(self, cursor: str | None) -> httpx.Request:
        at = {} if cursor is None else {"cursor": cursor}
        return self._client.build(**self._operation._get_kwargs(*self._args, **{**self._kwargs, **at}))

    def _ask(self, request: httpx.Request, cursor: str | None) -> Steps[tuple[httpx.Request, httpx.Response]]:
        with _resumable(cursor):
            return request, (yield from self._client.response_to(request))

    def _begin(self, cursor: str) -> Begun | None:
        request = self._request(cursor)
        return self._client.begin(request, self._ask(request, cursor))


def page_steps(call: Steps[Any], cursor: str | None) -> Steps[Page[Any]]:
    """Make the call for the page at `cursor`."""
    with _resumable(cursor):
        return _page((yield from call).data, cursor)


def _page(data: Any, cursor: str | None, *, goes_on: bool = True) -> Page[Any]:
    # The API has been seen to spell the cursor in two ways. An operation that takes none has one page.
    following = data.next_cursor or data.additional_properties.get("nextCursor")
    return Page(data.items, cursor, str(following) if goes_on and following else None)


@contextmanager
def _resumable(cursor: str | None) -> Generator[None]:
    """Let an error say where to go on, for the pages before have been handed out."""
    try:
        yield
    except FivetranError as error:
        if cursor is not None:
            error.add_note(f"The pages before were read; list again with cursor={cursor!r} to go on from here.")
        raise


@frozen
class Pages(Generic[T]):
    """A listing that is read as it is iterated: `for item in ...`, or `for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    _fetch: Callable[[Place], Page[T]] = field(repr=False)
    _start: str | None = None

    def __iter__(self) -> Iterator[T]:
        for items in map(_ITEMS, self.pages()):
            yield from items
            del items  # or they would be kept until the next page is read, and two pages be there at once

    def pages(self) -> Iterator[Page[T]]:
        """Whole pages, each with the cursor that the next one starts at."""
        place = Place(self._start)
        try:
            while place.more:
                yield place.turn(self._fetch(place))
        finally:
            place.leave()


@frozen
class AsyncPages(Generic[T]):
    """A listing that is read as it is iterated: `async for item in ...`, or `async for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    _fetch: Callable[[Place], Awaitable[Page[T]]] = field(repr=False)
    _start: str | None = None

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:  # so that a page under way is dropped at once when the caller stops
            async for page in pages:
                items = page.items
                del page  # as above
                for item in items:
                    yield item
                del items

    async def pages(self) -> AsyncGenerator[Page[T]]:
        """Whole pages, each with the cursor that the next one starts at."""
        place = Place(self._start)
        try:
            while place.more:
                yield place.turn(await self._fetch(place))
        finally:
            place.leave()
