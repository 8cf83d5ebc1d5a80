# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names, see Operation.
"""Fivetran and AsyncFivetran: credentials, a pool of connections, and how calls behave."""

from __future__ import annotations

import datetime
import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, ParamSpec, Self, TypeVar, cast, overload

import httpx

from fivetran_api.types import UNSET

from .credentials import Provider, find
from .exchange import JSON, Exchange, Quota, Steps
from .operation import Async, Mode, Operation, Sync
from .resources import Resources
from .sessions import AsyncLent, AsyncSession, Lent, Session
from .version import __version__

if TYPE_CHECKING:
    from fivetran_api.client import Client

    from .budget import Budget
    from .clock import Clock
    from .pages import Page, Place
    from .prefetch import Begun
    from .retry import Retry

P = ParamSpec("P")
T = TypeVar("T")

BASE_URL: Final = "https://api.fivetran.com"
# Setup tests and schema reloads keep the API busy for long before it answers.
TIMEOUT: Final = httpx.Timeout(120.0, connect=10.0)
USER_AGENT: Final = (
    f"fivetran-facade/{__version__} python/{sys.version_info.major}.{sys.version_info.minor} httpx/{httpx.__version__}"
)
HEADERS: Final = {"Accept": JSON, "User-Agent": USER_AGENT}
# An argument that was left out, where None means something.
DEFAULT: Final[Any] = UNSET


class Options(NamedTuple):
    """How the calls of a client behave; `with_options` makes a client with others."""

    base_url: str
    timeout: httpx.Timeout
    retry: Retry
    headers: httpx.Headers
    prefetch: bool
    deadline: float | None = None

    def __repr__(self) -> str:
        return f"Options(base_url={self.base_url!r})"  # headers may have secrets


class Facade(Resources[Mode], ABC):
    """What both clients have in common, which is all but how a request is sent and how time is waited."""

    _exchange: Exchange
    _options: Options
    _session: Any
    # What differs between the two; set by them.
    _Session: ClassVar[Callable[..., Any]]
    _Lent: ClassVar[Callable[..., Any]]
    _HttpClient: ClassVar[type]
    _Transport: ClassVar[type]

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        *,
        credentials: Provider | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        http_client: httpx.Client | httpx.AsyncClient | None = None,
        clock: Clock | None = None,
        budget: Budget | None = None,
        prefetch: bool = True,
    ) -> None:
        """A client of one Fivetran account. Use it in a `with` statement, or close it when done.

        Args:
            api_key: The API key. Left out, key and secret come from the environment: FIVETRAN_API_KEY and FIVETRAN_API_SECRET,
                or FIVETRAN_APIKEY and FIVETRAN_APISECRET, or FIVETRAN_API_KEY alone as base64 of key:secret. Given alone it is
                taken for that, too.
            api_secret: The API secret.
            credentials: A function that returns key and secret. It is called before the first request, and again when the API
                refuses them, so a secret that was rotated is picked up. AsyncFivetran takes an async function too.
            base_url: Where the API is. Left out, FIVETRAN_API_URL or https://api.fivetran.com.
            timeout: Seconds to wait for each part of an answer; None waits for ever. Left out, 120, and 10 for a connection.
            retry: Which failures are tried again, and after how long.
            headers: More headers for each request.
            transport: What httpx takes as a transport, such as httpx.MockTransport in tests.
            http_client: An httpx client of yours to send through, with its proxies, hooks, headers and timeout. You close it.
            clock: The time that deadlines and pauses go by. Tests pass a `fivetran_facade.clock.VirtualClock`.
            budget: Keeps requests within the account's limits by waiting before they are sent. Clients may share one.
            prefetch: Whether a listing fetches its next page while you work on this one, from the second page on. Fivetran does
                so in a thread, AsyncFivetran in a task, which takes asyncio.

        Raises:
            MissingCredentials: There are none; it says what to set.
            ValueError: The base URL is no http(s) URL.
        """
        if transport is not None and http_client is not None:
            raise TypeError("give either transport or http_client, not both: the client brings its own transport")
        given: Any = transport if http_client is None else http_client
        kind = self._Transport if http_client is None else self._HttpClient
        if given is not None and not isinstance(given, kind):
            raise TypeError(f"{type(self).__name__} needs an httpx.{kind.__name__}, not {type(given).__name__}")
        if timeout is DEFAULT:
            timeout = TIMEOUT if http_client is None else http_client.timeout
        if retry is None:
            from .retry import Retry  # noqa: PLC0415 - it needs attrs, without which the import does

            retry = Retry()
        self._exchange = Exchange(find(api_key, api_secret, credentials), budget, clock)
        options = Options(
            base_url=checked_base_url(base_url or os.environ.get("FIVETRAN_API_URL", "").strip() or BASE_URL),
            timeout=httpx.Timeout(timeout),
            retry=retry,
            headers=merged(httpx.Headers(http_client.headers if http_client is not None else None), HEADERS, headers),
            prefetch=prefetch,
        )
        if http_client is not None:
            transport = self._Lent(http_client)
        self._session = self._Session(self._exchange, options, transport, self.clock)
        self._options = options._replace(headers=self._session.headers)  # with httpx's own, so that they need no merging later

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._options.base_url!r})"

    @cached_property
    def api(self) -> Client:
        """The generated client behind this one: `list_groups.sync_detailed(client=fivetran.api)` gives status and headers too.

        It keeps to the options that the client was made with, whatever `with_options` says.
        """
        from fivetran_api.client import Client  # noqa: PLC0415 - not needed before the first call

        api = Client(base_url=self._options.base_url)
        attach: Any = api.set_httpx_client if self._HttpClient is httpx.Client else api.set_async_httpx_client
        client: Client = attach(self._session)
        return client

    @property
    def is_sync(self) -> bool:
        """True for Fivetran."""
        return self._HttpClient is httpx.Client

    @property
    def prefetches(self) -> bool:
        """Whether listings fetch their next page while the caller works on this one."""
        return self._options.prefetch

    @property
    def clock(self) -> Clock:
        """The time that deadlines and pauses go by."""
        return self._exchange.clock

    @property
    def quota(self) -> Quota | None:
        """What the latest answer said of the account's hourly limit of requests; None before an answer has said so."""
        return self._exchange.quota

    @property
    def server_time(self) -> datetime.datetime | None:
        """What the latest answer said the time is, whole seconds; None where it did not say."""
        return moment_of(self._exchange.date or "")

    def with_options(
        self,
        *,
        retry: Retry | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        prefetch: bool | None = None,
        deadline: float | None = DEFAULT,
    ) -> Self:
        """A client that behaves differently and shares all else, such as the pool of connections. What is left out stays.

        Args:
            retry: Which failures are tried again; `Retry(attempts=1)` for none.
            timeout: Seconds to wait for a connection and for each part of an answer; None waits for ever.
            headers: More headers for each request.
            base_url: Where the API is.
            prefetch: Whether listings fetch their next page while you work on this one.
            deadline: The moment of `clock.now()` by which calls end, with TimedOut if need be; None for none.
        """
        options = self._options
        other = copy(self)
        for name in Resources.__annotations__:
            vars(other).pop(name, None)  # they belong to this client
        other._options = Options(
            base_url=options.base_url if base_url is None else checked_base_url(base_url),
            timeout=options.timeout if timeout is DEFAULT else httpx.Timeout(timeout),
            retry=retry or options.retry,
            headers=merged(options.headers, headers),
            prefetch=options.prefetch if prefetch is None else prefetch,
            deadline=options.deadline if deadline is DEFAULT else deadline,
        )
        return other

    @overload
    def call(self: Facade[Sync], operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T: ...
    @overload
    def call(self: Facade[Async], operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]: ...
    def call(self: Any, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Any:
        """Call any generated operation, given as its module, and return its whole answer.

        Args:
            operation: Such as `fivetran_api.api.groups.get_group`.
            args: What the operation takes.
            kwargs: What the operation takes; `body` is a model.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
        """
        return self.perform(self.steps(operation, *args, **kwargs))

    @overload
    def request(
        self: Facade[Sync], method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> httpx.Response: ...
    @overload
    def request(
        self: Facade[Async], method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> Awaitable[httpx.Response]: ...
    def request(self: Any, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None) -> Any:
        """Send any request, for what the document does not have yet, and return the response of a success.

        Args:
            method: Such as GET.
            path: Such as /v1/groups, with what you put into it encoded.
            params: The query.
            json: The body.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
        """
        if not path.startswith("/"):
            raise ValueError(f"a path begins with a slash, unlike {path!r}")
        return self.perform(self.response_to(self.build(method, path, params=params, json=json)))

    def steps(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
        """The steps of calling an operation, to be performed or to be a part of a longer procedure."""
        return (yield from self.dated(operation, *args, **kwargs))[0]

    def dated(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[tuple[T, datetime.datetime | None]]:
        """The steps of calling an operation, with what the Date header of that very response says."""
        request = self.build(**operation._get_kwargs(*args, **kwargs))
        response = yield from self.response_to(request)
        return self.read(response, request, operation), moment_of(response.headers.get("Date", ""))

    def response_to(self, request: httpx.Request) -> Steps[httpx.Response]:
        """The steps of sending a request until it succeeds."""
        return self._exchange.call(request, self._options.retry, self._options.deadline)

    def read(self, response: httpx.Response, request: httpx.Request, operation: Operation[..., T]) -> T:
        """What an operation reads in the response to its request."""
        return self._exchange.read(response, request, reader_of(operation))

    def listing(self, operation: Operation[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The pages of an operation that lists."""
        from .pages import PageSource  # noqa: PLC0415 - not needed before something is listed

        source = PageSource(self, operation, args, kwargs)
        return self.pages(source.page, source.start)

    def pages(self, fetch: Callable[[Place], Steps[Page[Any]]], start: str | None = None) -> Any:
        """Pages whose fetching takes the steps that `fetch` gives for a place, as this client iterates."""
        from . import pages  # noqa: PLC0415 - as above

        def performed(place: Place) -> Any:
            return self.perform(fetch(place))

        kind = pages.Pages[Any] if self._HttpClient is httpx.Client else pages.AsyncPages[Any]
        return kind(performed, start)

    @abstractmethod
    def perform(self, steps: Steps[Any]) -> Any:
        """Do what steps ask for, and give their result: at once, or as an awaitable."""

    @abstractmethod
    def together(self, each: Sequence[Steps[Any]], concurrency: int) -> Any:
        """Perform several steps, at most `concurrency` at a time, and return their results in order, or an awaitable."""

    @abstractmethod
    def begin(self, request: httpx.Request, steps: Steps[Any]) -> Begun | None:
        """Begin to perform the steps of sending a request while the caller goes on; None where that cannot be done."""

    def build(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: bool = False,
        **body: Any,
    ) -> httpx.Request:
        """The request for a path of the API, as the options have it; with `stream` its answer is left to be read."""
        options = self._options
        try:
            return httpx.Request(
                method.upper(),
                options.base_url + url,
                params=params or None,  # none at all spare httpx a second look at the URL
                headers=merged(options.headers, headers) if headers else options.headers,
                cookies=self._session.cookies,
                extensions={"timeout": options.timeout.as_dict(), "stream": stream},
                **body,
            )
        except httpx.InvalidURL as fault:
            raise ValueError(str(fault)) from None


class Fivetran(Facade[Sync]):
    """Fivetran's REST API.

        with Fivetran() as fivetran:
            for group in fivetran.groups.list():
                print(group.id, group.name)

    Safe to share between threads.
    """

    _session: Session
    _Session, _Lent = Session, Lent
    _HttpClient, _Transport = httpx.Client, httpx.BaseTransport

    def perform(self, steps: Steps[T]) -> T:
        """Do what steps ask for, and return their result."""
        return self._session.run(steps)

    def together(self, each: Sequence[Steps[T]], concurrency: int) -> list[T]:
        """Perform several steps in threads, at most `concurrency` at a time, and return their results in order.

        The first exception is raised once the steps under way have ended; no more are begun. Ctrl-C waits for none of them.
        """
        from .threads import in_threads  # noqa: PLC0415 - few need it

        return in_threads([partial(self.perform, steps) for steps in each], concurrency)

    def begin(self, request: httpx.Request, steps: Steps[Any]) -> Begun | None:
        """Begin to perform the steps of sending a request, in a thread; None where there can be no other."""
        from .prefetch import in_thread  # noqa: PLC0415 - long listings need it

        return in_thread(request, partial(self.perform, steps))

    def close(self) -> None:
        """Close the connections. An `http_client` that was handed in stays open."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncFivetran(Facade[Async]):
    """Fivetran's REST API for async code: the same names, awaited.

    async with AsyncFivetran() as fivetran:
        async for group in fivetran.groups.list():
            print(group.id, group.name)
    """

    _session: AsyncSession
    _Session, _Lent = AsyncSession, AsyncLent
    _HttpClient, _Transport = httpx.AsyncClient, httpx.AsyncBaseTransport

    async def perform(self, steps: Steps[T]) -> T:
        """Do what steps ask for, and return their result."""
        return await self._session.run(steps)

    async def together(self, each: Sequence[Steps[T]], concurrency: int) -> list[T]:
        """Perform several steps, at most `concurrency` at a time, and return their results in order.

        The first exception is raised once the steps under way have ended; no more are begun.
        """
        import anyio  # noqa: PLC0415 - as for sleeping

        results: dict[int, T] = {}
        failures: list[BaseException] = []
        waiting = iter(enumerate(each))

        async def work() -> None:
            for place, steps in waiting:
                try:
                    results[place] = await self.perform(steps)
                except Exception as failure:  # noqa: BLE001 - raised below, as itself: Fivetran has no groups of exceptions either
                    failures.append(failure)
                if failures:
                    return

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(each))):
                group.start_soon(work)
        if failures:
            raise failures[0]
        return [results[place] for place in range(len(each))]

    def begin(self, request: httpx.Request, steps: Steps[Any]) -> Begun | None:
        """Begin to perform the steps of sending a request, in a task; None where there are none, for this is not asyncio."""
        from .prefetch import in_task  # noqa: PLC0415 - long listings need it

        return in_task(request, partial(self.perform, steps))

    async def aclose(self) -> None:
        """Close the connections. An `http_client` that was handed in stays open."""
        await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def moment_of(date: str) -> datetime.datetime | None:
    """What a Date header says, in UTC; None if it cannot be read."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few ask

    try:
        moment = parsedate_to_datetime(date)
        return moment.astimezone(datetime.UTC) if moment.tzinfo else None
    except (IndexError, OverflowError, TypeError, ValueError):
        return None


def reader_of(operation: Operation[..., T]) -> Callable[..., T | None]:
    """What makes models of the response to an operation. It asks a client only about statuses that never come here."""
    return partial(operation._parse_response, client=cast("Client", None))


def merged(headers: httpx.Headers, *more: Mapping[str, str] | None) -> httpx.Headers:
    """`headers` and more; the later win, whatever the case of their names."""
    result = headers.copy()
    for each in more:
        result.update(each)
    return result


def checked_base_url(text: str) -> str:
    """`text` without what the paths of operations bring themselves.

    Raises:
        ValueError: It is no http(s) URL, or has credentials in it, which would show in logs.
    """
    shown = repr(text) if "@" not in text else "one with credentials; give api_key and api_secret instead"
    try:
        url = httpx.URL(text.strip())
    except httpx.InvalidURL:
        url = httpx.URL()
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or "?" in text or "#" in text:
        raise ValueError(f"the base URL must be like {BASE_URL}, not {shown}")
    return str(url).rstrip("/").removesuffix("/v1")
