"""Listings: every item, or page by page."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from .errors import FivetranError

if TYPE_CHECKING:
    from .exchange import Steps

T = TypeVar("T")

logger = logging.getLogger("fivetran_facade")


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
    """Where a listing stands: the cursor to fetch next, and whether there is more."""

    def __init__(self, cursor: str | None) -> None:
        self.cursor = cursor
        self.more = True
        self._seen = {cursor}

    def turn(self, page: Page[T]) -> Page[T]:
        """Go on to the page after `page`, which is handed back. The end is a page without cursor, or one seen before."""
        self.cursor = page.next_cursor
        self.more = self.cursor is not None and self.cursor not in self._seen
        if self.cursor in self._seen and self.cursor is not None:
            logger.warning("The listing ends early: the cursor %r came a second time", self.cursor)
        self._seen.add(self.cursor)
        return page


def page_steps(call: Steps[Any], cursor: str | None, *, goes_on: bool = True) -> Steps[Page[Any]]:
    """Make the call for the page at `cursor`; without `goes_on` the operation takes no cursor, so there are no more pages.

    An error says where to go on, for the pages before have been handed out.
    """
    try:
        data = (yield from call).data
    except FivetranError as error:
        if cursor is not None:
            error.add_note(f"The pages before were read; list again with cursor={cursor!r} to go on from here.")
        raise
    # The API has been seen to spell the cursor in two ways.
    following = data.next_cursor or data.additional_properties.get("nextCursor")
    return Page(data.items, cursor, str(following) if goes_on and following else None)


@frozen
class Pages(Generic[T]):
    """A listing that is read as it is iterated: `for item in ...`, or `for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    _fetch: Callable[[str | None], Page[T]] = field(repr=False)
    _start: str | None = None

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Whole pages, each with the cursor that the next one starts at."""
        place = Place(self._start)
        while place.more:
            yield place.turn(self._fetch(place.cursor))


@frozen
class AsyncPages(Generic[T]):
    """A listing that is read as it is iterated: `async for item in ...`, or `async for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    _fetch: Callable[[str | None], Awaitable[Page[T]]] = field(repr=False)
    _start: str | None = None

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Whole pages, each with the cursor that the next one starts at."""
        place = Place(self._start)
        while place.more:
            yield place.turn(await self._fetch(place.cursor))
