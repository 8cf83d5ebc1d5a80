# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names.
"""The engines behind the two clients: they make requests of operations, and perform steps."""

from __future__ import annotations

import datetime
import re
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from copy import copy
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, Self, TypeVar

import httpx

from .exchange import Exchange, Options, Reader, ask_for_second_version, has_second_version
from .masks import refuse_masked_secrets
from .own import Own, event_loop, process
from .steps import Steps, Transmit, run, run_async

if TYPE_CHECKING:
    import anyio

    from fivetran_api.client import AuthenticatedClient, Client

    from ..clock import Clock
    from ..pages import AsyncPages, Pages
    from ..retry import Retry

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Http = TypeVar("Http", bound=httpx.Client | httpx.AsyncClient)

_HEADER_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_HEADER_VALUE = re.compile(rb"[^\x00\r\n]*").fullmatch
# These depend on the body of each request.
_OF_EACH_REQUEST = (b"content-length", b"transfer-encoding")

# Measured on loopback and against a server that answers after 200 ms: fewer cost time there, more cost it here.
ADMITTED = 50


class Operation(Protocol[P, T_co]):
    """A generated module: what makes the request of an operation, and what reads the response."""

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Data(Protocol[T_co]):
    """An answer that has data."""

    @property
    def data(self) -> T_co: ...


class Items(Protocol[T_co]):
    """The data of one page."""

    @property
    def items(self) -> Sequence[T_co]: ...


class BaseEngine(ABC, Generic[Http]):
    """Common part of both engines: all but how steps are performed."""

    def __init__(self, name: str, exchange: Exchange, options: Options, pool: Own[Http], *, lent: bool) -> None:
        self.exchange = exchange
        self.options = options
        self.pool = pool
        self._name = name
        # A client of the caller's, or of the engine that this one was made from, is closed by its owner.
        self._lent = lent

    def __repr__(self) -> str:
        return f"{self._name}(base_url={self.options.base_url!r})"

    @property
    def clock(self) -> Clock:
        """The client's clock."""
        return self.exchange.clock

    def with_options(self, *, retry: Retry | None = None, deadline: float | None = None, **others: Any) -> Self:
        """Return an engine with other options, which shares all else. What is left out stays as it is.

        Args:
            retry: The failures that are retried.
            deadline: The moment of the clock at which calls end at the latest, with TimedOut if need be.
            others: Other options by name.
        """
        options = self.options
        other = copy(self)
        other.options = replace(
            options,
            retry=options.retry if retry is None else retry,
            deadline=options.deadline if deadline is None else deadline,
            **others,
        )
        other._lent = True
        return other

    def open_http(self) -> Http:
        """Return the client of httpx.

        Raises:
            ValueError: It is closed, which is a mistake in the program, like reading a closed file.
        """
        http = self.pool.get()
        if http.is_closed:
            raise ValueError(f"this {self._name} is closed: make a new one, or close it later")
        return http

    @abstractmethod
    def perform(self, steps: Steps[Any]) -> Any:
        """Perform steps: their result, or an awaitable of it."""

    @abstractmethod
    def together(self, each: Sequence[Steps[Any]], concurrency: int) -> Any:
        """Perform several steps, at most `concurrency` at a time: a list of results in order, or an awaitable of one."""

    def steps(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
        """Return the steps of calling an operation; their result is the whole answer."""
        return self.exchange.call(self._request(operation, args, kwargs), self.options, reader_of(operation))

    def dated(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[tuple[T, datetime.datetime | None]]:
        """Return the steps of calling an operation; their result is the answer, and the Date of that very response."""
        read = reader_of(operation)

        def read_both(response: httpx.Response) -> tuple[T, datetime.datetime | None]:
            return read(response), date_of(response.headers.get("Date"))

        return self.exchange.call(self._request(operation, args, kwargs), self.options, read_both)

    def _request(self, operation: Operation[..., Any], args: Any, kwargs: Any) -> httpx.Request:
        try:
            return self.build(**operation._get_kwargs(*args, **kwargs))
        except Exception as mistake:  # noqa: BLE001 - as it is
            # Without the frames below, which have the body in their local variables.
            raise mistake.with_traceback(None)  # noqa: B904 - it is the same exception

    def build(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **body: Any,
    ) -> httpx.Request:
        """Return the request for a path of the API."""
        options = self.options
        usual = options.second_version if has_second_version(url) else options.headers
        try:
            if body:
                refuse_masked_secrets(body.get("json"))
            return httpx.Request(
                method.upper(),
                options.base_url + url,
                params=params or None,  # none at all spare httpx a second look at the URL
                headers=merged(usual, headers) if headers else usual,
                cookies=options.cookies,
                **body,
            )
        except (httpx.InvalidURL, UnicodeEncodeError) as fault:
            why = str(fault)
        except Exception as mistake:  # noqa: BLE001 - as it is, without the frames below, which show the body
            raise mistake.with_traceback(None)  # noqa: B904
        finally:
            del body
        raise ValueError(why)  # outside of the block, for an UnicodeEncodeError has all that was to be sent

    def sent(self, request: httpx.Request, *, stream: bool = False) -> Steps[httpx.Response]:
        """Return the steps of sending a request; their result is the response of a success."""
        return self.exchange.call(request, self.options, _itself, stream=stream)

    def through_api(self, request: httpx.Request) -> Steps[httpx.Response]:
        """Return the steps of sending a request of the generated client, without credentials if it goes to another host."""
        if has_second_version(request.url.path):
            ask_for_second_version(request.headers)
        home = httpx.URL(self.options.base_url)
        authorized = (request.url.scheme, request.url.host, request.url.port) == (home.scheme, home.host, home.port)
        return self.exchange.call(request, self.options, _itself, authorized=authorized)


class Engine(BaseEngine[httpx.Client]):
    """Performs steps in the calling thread."""

    place, lock = staticmethod(process), staticmethod(threading.RLock)

    def perform(self, steps: Steps[T]) -> T:
        """Perform steps and return their result."""
        return run(steps, self._transmit, self.clock.sleep)

    def call(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call an operation and return its whole answer."""
        return run(self.steps(operation, *args, **kwargs), self._transmit, self.clock.sleep)

    def listing(self, operation: Operation[P, Data[Items[T]]], *args: P.args, **kwargs: P.kwargs) -> Pages[T]:
        """Return the pages of an operation that lists."""
        from ..pages import Pages, Source  # noqa: PLC0415 - not needed before something is listed

        return Pages(self, Source(self, operation, args, kwargs))

    def together(self, each: Sequence[Steps[T]], concurrency: int) -> list[T]:
        """Perform several steps in threads, at most `concurrency` at a time, and return their results in order.

        The first exception is raised once the steps under way have ended; no more are begun. Ctrl-C waits for none of them.
        """
        from .threads import in_threads  # noqa: PLC0415 - few need it

        return in_threads([partial(self.perform, steps) for steps in each], concurrency)

    def close(self) -> None:
        """Close the connections, unless they belong to another."""
        if not self._lent and (http := self.pool.found()):
            http.close()

    def _transmit(self, step: Transmit) -> httpx.Response:
        return self.open_http().send(step.request, auth=None, follow_redirects=False, stream=step.stream)


def _lock() -> anyio.Lock:
    import anyio  # noqa: PLC0415 - httpx brings it; loaded where it is in use

    return anyio.Lock()


class AsyncEngine(BaseEngine[httpx.AsyncClient]):
    """Performs steps in the running event loop."""

    place, lock = staticmethod(event_loop), staticmethod(_lock)

    def __init__(self, name: str, exchange: Exchange, options: Options, pool: Own[httpx.AsyncClient], *, lent: bool) -> None:
        super().__init__(name, exchange, options, pool, lent=lent)
        # A client that was handed in follows its own limits.
        self._admission = None if lent else Own(event_loop, _admission)

    async def perform(self, steps: Steps[T]) -> T:
        """Perform steps and return their result."""
        return await run_async(steps, self._transmit, self.clock.sleep_async)

    async def call(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call an operation and return its whole answer."""
        return await run_async(self.steps(operation, *args, **kwargs), self._transmit, self.clock.sleep_async)

    def listing(self, operation: Operation[P, Data[Items[T]]], *args: P.args, **kwargs: P.kwargs) -> AsyncPages[T]:
        """Return the pages of an operation that lists."""
        from ..pages import AsyncPages, Source  # noqa: PLC0415 - not needed before something is listed

        return AsyncPages(self, Source(self, operation, args, kwargs))

    async def together(self, each: Sequence[Steps[T]], concurrency: int) -> list[T]:
        """Perform several steps in tasks, at most `concurrency` at a time, and return their results in order.

        The first exception is raised once the steps under way have ended; no more are begun.
        """
        import anyio  # noqa: PLC0415 - httpx brings it; loaded where it is in use

        results: dict[int, T] = {}
        failures: list[Exception] = []
        waiting = iter(enumerate(each))

        async def work() -> None:
            for place, steps in waiting:
                try:
                    results[place] = await self.perform(steps)
                except Exception as failure:  # noqa: BLE001 - raised below as it is: threads make no groups of exceptions either
                    failures.append(failure)
                if failures:
                    return

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(each))):
                group.start_soon(work)
        if failures:
            raise failures[0]
        return [results[place] for place in range(len(each))]

    async def close(self) -> None:
        """Close the connections, unless they belong to another."""
        if not self._lent and (http := self.pool.found()):
            await http.aclose()

    async def _transmit(self, step: Transmit) -> httpx.Response:
        http = self.open_http()
        async with nullcontext() if self._admission is None else self._admission.get():
            return await http.send(step.request, auth=None, follow_redirects=False, stream=step.stream)


def _admission() -> anyio.Semaphore:
    """Make what admits a few requests at a time to httpx's pool, which costs the square of what waits in it."""
    import anyio  # noqa: PLC0415 - httpx brings it; loaded where it is in use

    return anyio.Semaphore(ADMITTED, fast_acquire=True)


def reader_of(operation: Operation[..., T]) -> Reader[T]:
    """Return what makes the answer of a response."""
    parse = operation._parse_response

    def read(response: httpx.Response) -> T:
        try:
            answer = parse(client=_NO_CLIENT, response=response)
        except (AttributeError, KeyError, TypeError):
            from fivetran_api import models  # noqa: PLC0415 - most answers can be read
            from fivetran_api.types import misfit, read_json  # noqa: PLC0415

            kind = getattr(models, parse.__annotations__["return"].removesuffix(" | None"))
            raise ValueError(misfit(kind, read_json(response.content))) from None
        assert answer is not None  # the generated code has None for statuses other than 2xx
        return answer

    return read


# The generated code asks its client only about statuses that are no success.
_NO_CLIENT: Any = None


def merged(headers: httpx.Headers, *more: Mapping[str, str] | None) -> httpx.Headers:
    """Return `headers` and more; the later win, whatever the case of their names.

    Raises:
        ValueError: One cannot be sent, or would contradict the body.
    """
    result = _Headers(headers)
    for each in more:
        result.update(each)
    for name, value in result.raw:
        if not _HEADER_NAME(name) or not _HEADER_VALUE(value) or name.lower() in _OF_EACH_REQUEST:
            raise ValueError(f"the header {name.decode('latin-1')!r} cannot be given: it would break requests")
    return result


class _Headers(httpx.Headers):
    """Headers whose repr shows no values: a gateway may take its key from any header."""

    def __repr__(self) -> str:
        return "Headers(...)"


def date_of(text: str | None) -> datetime.datetime | None:
    """Return the moment that a Date header tells, or None."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few ask

    try:
        moment = parsedate_to_datetime(text or "")
        return moment.astimezone(datetime.UTC) if moment.tzinfo else None
    except (IndexError, OverflowError, TypeError, ValueError):
        return None


def _itself(response: httpx.Response) -> httpx.Response:
    return response
