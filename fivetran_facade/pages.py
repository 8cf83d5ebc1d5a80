# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names.
"""Listings: every item, or page by page."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from inspect import signature
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import frozen

from fivetran_api.types import UNSET

from .errors import FivetranError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._engine import AsyncEngine, BaseEngine, Engine, Steps
    from ._engine.ahead import Ahead, AsyncAhead

T = TypeVar("T")

logger = logging.getLogger("fivetran_facade")

# The most that the API gives; it gives 100 if it is not asked for more, and each request counts towards the account's limit.
_PAGE_SIZE: Final = 1000
_items: Callable[[Page[Any]], list[Any]] = attrgetter("items")


@frozen
class Page(Generic[T]):
    """One page of a listing.

    Attributes:
        items: The items of the page.
        cursor: Where the page starts; None for the first.
        next_cursor: Where the next page starts; None on the last. A listing resumes there: `list(cursor=page.next_cursor)`.
    """

    items: list[T]
    cursor: str | None
    next_cursor: str | None


class Source:
    """The pages of one operation."""

    def __init__(self, engine: BaseEngine[Any], operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        parameters = signature(operation._get_kwargs).parameters
        self._goes_on = "cursor" in parameters
        if "limit" in parameters and kwargs.get("limit", UNSET) in (UNSET, None):
            kwargs = {**kwargs, "limit": _PAGE_SIZE}
        self._engine, self._operation, self._args, self._kwargs = engine, operation, args, kwargs
        self._request = engine.build(**operation._get_kwargs(*args, **kwargs))  # a wrong argument is an error here
        self.start: str | None = kwargs.get("cursor") or None

    def __repr__(self) -> str:
        return f"{self._request.method} {self._request.url}"

    def page(self, cursor: str | None) -> Steps[Page[Any]]:
        """Fetch the page at `cursor`."""
        at = {} if cursor is None else {"cursor": cursor}
        try:
            data = (yield from self._engine.steps(self._operation, *self._args, **{**self._kwargs, **at})).data
        except FivetranError as error:
            if cursor is not None:
                error.add_note(f"The pages before were read; list again with cursor={cursor!r} to go on from here.")
            raise
        # The API has been seen to spell the cursor in two ways. An operation that takes none has one page.
        following = data.get("next_cursor") or data.get("nextCursor")
        return Page(data.items, cursor, str(following) if self._goes_on and following else None)


class Turning:
    """The turns of one iteration: the cursor to fetch next, and whether there is more."""

    def __init__(self, cursor: str | None) -> None:
        self.cursor = cursor
        self.more = True
        self._seen = {cursor}

    def turn(self, page: Page[T]) -> Page[T]:
        """Go on to the page after `page`, which is returned. The end is a page without cursor, or with one seen before."""
        self.cursor = page.next_cursor
        self.more = self.cursor is not None and self.cursor not in self._seen
        if self.cursor in self._seen and self.cursor is not None:
            logger.warning("The listing ends early: the cursor %r came a second time", self.cursor)
        self._seen.add(self.cursor)
        return page


class Pages(Generic[T]):
    """A listing that is read as it is iterated: `for item in ...`, or `for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    def __init__(self, engine: Engine, source: Source) -> None:
        self._engine, self._source = engine, source

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source!r}>"

    def __iter__(self) -> Iterator[T]:
        for items in map(_items, self.pages()):
            yield from items
            del items  # or they would be kept until the next page is read, and two pages be there at once

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over whole pages, each with the cursor that the next one starts at."""
        turning = Turning(self._source.start)
        ahead: Ahead[Page[T]] | None = None
        try:
            while turning.more:
                page = self._fetch(turning.cursor) if ahead is None else ahead.result()
                turning.turn(page)
                ahead = self._begin(turning.cursor) if self._engine.options.prefetch and turning.more else None
                yield page
                del page  # as above
        finally:
            if ahead is not None:
                ahead.end()

    def _fetch(self, cursor: str | None) -> Page[T]:
        return self._engine.perform(self._source.page(cursor))

    def _begin(self, cursor: str | None) -> Ahead[Page[T]]:
        from ._engine.ahead import Ahead  # noqa: PLC0415 - few prefetch

        return Ahead(lambda: self._fetch(cursor))


class AsyncPages(Generic[T]):
    """A listing that is read as it is iterated: `async for item in ...`, or `async for page in ....pages()`.

    Nothing is requested before the first item is asked for. Each iteration starts anew.
    """

    def __init__(self, engine: AsyncEngine, source: Source) -> None:
        self._engine, self._source = engine, source

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source!r}>"

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:  # so that a page ahead is cancelled at once when the caller stops
            async for page in pages:
                items = page.items
                del page  # as in Pages
                for item in items:
                    yield item
                del items

    async def pages(self) -> AsyncGenerator[Page[T]]:
        """Iterate over whole pages, each with the cursor that the next one starts at."""
        turning = Turning(self._source.start)
        ahead: AsyncAhead[Page[T]] | None = None
        try:
            while turning.more:
                page = await (self._fetch(turning.cursor) if ahead is None else ahead.result())
                turning.turn(page)
                ahead = self._begin(turning.cursor) if self._engine.options.prefetch and turning.more else None
                yield page
                del page  # as in Pages
        finally:
            if ahead is not None:
                await ahead.end()

    async def _fetch(self, cursor: str | None) -> Page[T]:
        return await self._engine.perform(self._source.page(cursor))

    def _begin(self, cursor: str | None) -> AsyncAhead[Page[T]]:
        from ._engine.ahead import AsyncAhead  # noqa: PLC0415 - few prefetch

        return AsyncAhead(lambda: self._fetch(cursor))
