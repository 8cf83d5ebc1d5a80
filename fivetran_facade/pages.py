# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names.
"""Listings: every item, or page by page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from inspect import signature
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx
from attrs import frozen

from fivetran_api.types import UNSET

from .errors import FivetranError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ._engine import AsyncEngine, BaseEngine, Engine, Steps
    from ._engine.prefetch import Ahead, AsyncAhead

T = TypeVar("T")

# The most that the API gives; it gives 100 if it is not asked for more, and each request counts towards the account's limit.
_PAGE_SIZE: Final = 1000
_items: Callable[[Page[Any]], list[Any]] = attrgetter("items")


@frozen
class Page(Generic[T]):
    """One page of a listing.

    Attributes:
        items: The items of the page.
        cursor: The start of the page; None for the first.
        next_cursor: The start of the next page; None on the last. A listing resumes there: `list(cursor=page.next_cursor)`.
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

    def page(self, cursor: str | None) -> Steps[tuple[Page[Any], datetime | None]]:
        """Fetch the page at `cursor`, and the Date of that response."""
        at = {} if cursor is None else {"cursor": cursor}
        try:
            steps = self._engine.dated(self._operation, *self._args, **{**self._kwargs, **at})
        except ValueError as fault:  # the first request was made without any, so it is the cursor that came with a page
            raise self._error(f"a cursor that cannot be sent, {fault}") from None
        answer, date = yield from steps
        data = answer.data
        # The API has been seen to spell the cursor in two ways. An operation that takes none has one page.
        following = data.get("next_cursor") or data.get("nextCursor")
        return Page(data.items, cursor, str(following) if self._goes_on and following else None), date

    def circle(self, cursor: str | None) -> FivetranError:
        """The error for a listing that comes back to `cursor`."""
        return self._error(f"the cursor {cursor!r} for a second time: the listing does not end")

    def _error(self, why: str) -> FivetranError:
        from ._engine.failures import unreadable  # noqa: PLC0415 - most listings end

        return unreadable(httpx.Response(200), self._request, why)


class Turning:
    """The turns of one iteration: fetches one page after the other.

    Attributes:
        cursor: The start of the next page.
        more: True if there is one.
        date: The Date of the latest response.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._seen: set[str | None] = set()
        self.cursor = source.start
        self.more = True
        self.date: datetime | None = None

    @property
    def pages(self) -> int:
        """The number of pages that were asked for."""
        return len(self._seen)

    def page(self) -> Steps[Page[Any]]:
        """Fetch the next page.

        Raises:
            UnexpectedResponse: The page before led to a cursor that was followed before, or that cannot be sent.
        """
        cursor = self.cursor
        try:
            if cursor in self._seen:
                raise self._source.circle(cursor)
            self._seen.add(cursor)
            page, self.date = yield from self._source.page(cursor)
        except FivetranError as error:
            if cursor is not None:
                error.add_note(f"The pages before were read; list again with cursor={cursor!r} to go on from here.")
            raise
        self.cursor = page.next_cursor
        self.more = self.cursor is not None
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
        turning = Turning(self._source)
        ahead: Ahead[Page[T]] | None = None
        try:
            while ahead or turning.more:
                fetched, ahead = ahead, None  # if Ctrl-C ends the wait for a page, nothing waits for it again
                page = self._fetch(turning) if fetched is None else fetched.result()
                ahead = self._begin(turning) if self._engine.options.prefetch and turning.more else None
                yield page
                del page  # while the caller works, nothing keeps a page that was handed out
        finally:
            if ahead is not None:
                ahead.end()

    def _fetch(self, turning: Turning) -> Page[T]:
        return self._engine.perform(turning.page())

    def _begin(self, turning: Turning) -> Ahead[Page[T]]:
        from ._engine.prefetch import Ahead  # noqa: PLC0415 - few prefetch

        return Ahead(lambda: self._fetch(turning))


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
        turning = Turning(self._source)
        ahead: AsyncAhead[Page[T]] | None = None
        try:
            while ahead or turning.more:
                page = await (self._fetch(turning) if ahead is None else ahead.result())
                ahead = self._begin(turning) if self._engine.options.prefetch and turning.more else None
                yield page
                del page  # as in Pages
        finally:
            if ahead is not None:
                await ahead.end()

    async def _fetch(self, turning: Turning) -> Page[T]:
        return await self._engine.perform(turning.page())

    def _begin(self, turning: Turning) -> AsyncAhead[Page[T]]:
        from ._engine.prefetch import AsyncAhead  # noqa: PLC0415 - few prefetch

        return AsyncAhead(lambda: self._fetch(turning))
