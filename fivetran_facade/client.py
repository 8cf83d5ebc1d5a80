"""Fivetran and AsyncFivetran: credentials, a pool of connections, and how calls behave."""

from __future__ import annotations

import datetime
import ipaddress
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Never, Self, TypeVar

import httpx

from fivetran_api.resources import AsyncResources, Resources
from fivetran_api.types import UNSET, check

from ._engine.credentials import Pair, find
from ._engine.engine import AsyncEngine, Engine, date_of, merged
from ._engine.environment import check_proxies, ssl_context
from ._engine.exchange import JSON, Exchange, Options, Quota
from ._engine.own import Own
from ._engine.transport import AsyncTransport, Transport
from .clock import Clock, chosen
from .errors import BadEnvironment
from .version import __version__

if TYPE_CHECKING:
    from fivetran_api.client import Client

    from .budget import Budget
    from .retry import Retry

# What the two clients take differently.
Http = TypeVar("Http", httpx.Client, httpx.AsyncClient)
HttpTransport = TypeVar("HttpTransport", httpx.BaseTransport, httpx.AsyncBaseTransport)
Answer = TypeVar("Answer")

BASE_URL: Final = "https://api.fivetran.com"
# Setup tests and schema reloads keep the API busy for long before it answers.
TIMEOUT: Final = httpx.Timeout(120.0, connect=10.0)
USER_AGENT: Final = (
    f"fivetran-facade/{__version__} python/{sys.version_info.major}.{sys.version_info.minor} httpx/{httpx.__version__}"
)
HEADERS: Final = {"Accept": JSON, "User-Agent": USER_AGENT}
# An argument that was left out, if None means something.
DEFAULT: Final[Any] = UNSET


class _FivetranClient(Generic[Http, HttpTransport, Answer]):
    """Common part of both clients: all but how steps are performed."""

    _engine: Any
    _Engine: ClassVar[Any]
    _Http: ClassVar[Any]
    _HttpTransport: ClassVar[Any]
    _Transport: ClassVar[Any]

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        *,
        credentials: Callable[[], Answer] | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        transport: HttpTransport | None = None,
        http_client: Http | None = None,
        clock: Clock | None = None,
        budget: Budget | None = None,
        prefetch: bool = False,
        allow_http: bool = False,
    ) -> None:
        """Make a client of one Fivetran account. Use it in a `with` statement, or close it when done.

        Args:
            api_key: The API key. Left out, key and secret come from the environment: FIVETRAN_API_KEY and FIVETRAN_API_SECRET,
                or FIVETRAN_APIKEY and FIVETRAN_APISECRET, or FIVETRAN_API_KEY alone as base64 of key:secret. Given alone it is
                taken for that, too.
            api_secret: The API secret.
            credentials: A function that returns key and secret. It is called before the first request, and again if the API
                refuses them, so a secret that was rotated is picked up; once for all calls under way. If it raises, a call ends
                in MissingCredentials with that as its cause. AsyncFivetran takes an async function too.
            base_url: The address of the API. Left out, FIVETRAN_API_URL or https://api.fivetran.com.
            timeout: Seconds to wait for each part of a response, above 0; None for no limit. Left out, 120, or 10 to connect.
            retry: The failures that are retried, and the backoff.
            headers: More headers for each request.
            transport: An httpx transport, such as httpx.MockTransport in tests.
            http_client: An httpx client of yours to send through, with its proxies, hooks, headers and timeout. You close it.
                Like a transport, it serves the process and the event loop that use it first.
            clock: The time that backoff, budget and deadlines go by; the system's if left out. Tests pass a VirtualClock.
            budget: Keeps requests within the account's limits by waiting before they are sent. Clients may share one.
            prefetch: True to have a listing fetch its next page, in a thread or a task, while you work on this one.
            allow_http: True to allow a base URL that begins with http:// if it is not this machine's, so that credentials can
                be read on the way.

        Raises:
            MissingCredentials: There are none; it says what to set.
            BadEnvironment: A variable such as HTTPS_PROXY or SSL_CERT_FILE cannot be used; it says which.
            ValueError: The base URL is no https URL, and no http URL that is allowed; or `timeout` is not above 0.
            TypeError: An argument is of another type or for the other client, or two exclude each other.
        """
        if transport is not None and http_client is not None:
            raise TypeError("give either transport or http_client, not both: the client brings its own transport")
        given, name, kind = (
            (transport, "transport", self._HttpTransport) if http_client is None else (http_client, "http_client", self._Http)
        )
        if given is not None and not isinstance(given, kind):
            raise TypeError(f"{name} of {type(self).__name__} must be an httpx.{kind.__name__}, not {type(given).__name__}")
        _must_be(str, api_key=api_key, api_secret=api_secret, base_url=base_url)
        _must_be(bool, prefetch=prefetch, allow_http=allow_http)
        _must_be(Callable, credentials=credentials)
        check("headers", headers, "map? str")
        _must_be(Clock, clock=clock)
        if budget is not None:
            from .budget import Budget  # noqa: PLC0415 - few have one

            _must_be(Budget, budget=budget)
        if timeout is DEFAULT:
            timeout = TIMEOUT if http_client is None else http_client.timeout
        from .retry import Retry  # noqa: PLC0415 - it needs attrs, without which the import does

        _must_be(Retry, retry=retry)
        headers = merged(httpx.Headers(None if http_client is None else http_client.headers), HEADERS, headers)
        options = Options(
            base_url=_base_url(base_url, allow_http=allow_http),
            timeout=_timeout(timeout),
            retry=retry or Retry(),
            headers=headers,
            cookies=None if http_client is None else httpx.Cookies(http_client.cookies),
            prefetch=prefetch,
            allow_http=allow_http,
        )
        signing = find(api_key, api_secret, credentials, Own(self._Engine.place, self._Engine.lock))
        del api_key, api_secret  # a traceback may show what is in local variables
        verify: Any = True
        if given is None:
            check_proxies()
            verify = ssl_context()

        def make() -> Http:
            http: Http = self._Http(headers=headers, transport=transport, verify=verify, cookies=_no_cookies())
            return http

        http = make() if http_client is None else http_client
        # With httpx's own headers, so that they need no merging later.
        options = replace(options, headers=merged(http.headers, headers))
        exchange = Exchange(signing, chosen(clock), budget, proxied=given is None)
        # What was handed in has connections of its own, but for what plays the API in tests.
        pool = Own(self._Engine.place, make if given is None or isinstance(given, httpx.MockTransport) else _refuse, http)
        self._engine = self._Engine(type(self).__name__, exchange, options, pool, lent=http_client is not None)

    def __repr__(self) -> str:
        return repr(self._engine)

    @cached_property
    def api(self) -> Client:
        """The generated client behind this one: `list_groups.sync_detailed(client=fivetran.api)` gives status and headers too.

        It retries, raises and signs as this client does. A request to another host is sent without credentials.
        """
        from fivetran_api.client import Client  # noqa: PLC0415 - few need it

        engine = self._engine
        http = self._Http(
            base_url=engine.options.base_url,
            headers=engine.options.headers,
            timeout=engine.options.timeout,
            transport=self._Transport(engine),
            cookies=_no_cookies(),
        )
        api = Client(base_url=engine.options.base_url)
        return api.set_httpx_client(http) if self._Http is httpx.Client else api.set_async_httpx_client(http)

    @property
    def quota(self) -> Quota | None:
        """The account's hourly limit of requests according to the latest response that reported it, or None."""
        quota: Quota | None = self._engine.exchange.quota
        return quota

    @property
    def server_time(self) -> datetime.datetime | None:
        """The server's time according to the latest response's Date header, in whole seconds, or None."""
        return date_of(self._engine.exchange.date)

    def with_options(
        self,
        *,
        retry: Retry | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT,
        headers: Mapping[str, str] | None = None,
        base_url: str | None = None,
        prefetch: bool | None = None,
        allow_http: bool | None = None,
    ) -> Self:
        """Return a client that behaves differently and shares all else, such as the pool of connections.

        Closing it leaves the connections open, for they belong to this client. What is left out stays as it is.

        Args:
            retry: The failures that are retried; `Retry(attempts=1)` for none.
            timeout: Seconds to wait for a connection and for each part of a response, above 0; None for no limit.
            headers: More headers for each request.
            base_url: The address of the API.
            prefetch: True to have listings fetch their next page while you work on this one.
            allow_http: True to allow a base URL that begins with http:// if it is not this machine's.

        Raises:
            ValueError: The base URL is no https URL, and no http URL that is allowed; or `timeout` is not above 0.
            TypeError: An argument is of another type.
        """
        from .retry import Retry  # noqa: PLC0415 - loaded with the first client

        _must_be(str, base_url=base_url)
        _must_be(bool, prefetch=prefetch, allow_http=allow_http)
        _must_be(Retry, retry=retry)
        check("headers", headers, "map? str")
        options = self._engine.options
        allowed = options.allow_http if allow_http is None else allow_http
        other = object.__new__(type(self))
        other._engine = self._engine.with_options(
            base_url=options.base_url if base_url is None else _checked(base_url, allow_http=allowed),
            allow_http=allowed,
            timeout=options.timeout if timeout is DEFAULT else _timeout(timeout),
            retry=retry,
            headers=merged(options.headers, headers),
            prefetch=options.prefetch if prefetch is None else prefetch,
        )
        return other


class Fivetran(_FivetranClient[httpx.Client, httpx.BaseTransport, Pair], Resources):
    """Fivetran's REST API.

        with Fivetran() as fivetran:
            for group in fivetran.groups.list():
                print(group.id, group.name)

    Safe to share between threads.
    """

    _engine: Engine
    _Engine, _Transport = Engine, Transport
    _Http, _HttpTransport = httpx.Client, httpx.BaseTransport

    def close(self) -> None:
        """Close the connections. An `http_client` that was handed in stays open."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncFivetran(_FivetranClient[httpx.AsyncClient, httpx.AsyncBaseTransport, Pair | Awaitable[Pair]], AsyncResources):
    """Fivetran's REST API for async code: the same names, awaited.

    async with AsyncFivetran() as fivetran:
        async for group in fivetran.groups.list():
            print(group.id, group.name)
    """

    _engine: AsyncEngine
    _Engine, _Transport = AsyncEngine, AsyncTransport
    _Http, _HttpTransport = httpx.AsyncClient, httpx.AsyncBaseTransport

    async def aclose(self) -> None:
        """Close the connections. An `http_client` that was handed in stays open."""
        await self._engine.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _must_be(kind: Any, **given: Any) -> None:
    """Raise a TypeError for what was given and is of another type, without its value, which may be secret."""
    for name, value in given.items():
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")


def _timeout(given: Any) -> httpx.Timeout:
    """Return what httpx takes, so that a mistake is none of its first request."""
    if given is not None and not isinstance(given, httpx.Timeout):
        if isinstance(given, bool) or not isinstance(given, int | float):
            raise TypeError(f"timeout must be a number of seconds, not {given!r}")
        if not given > 0:
            raise ValueError(f"timeout must be above 0 seconds, not {given!r}")
    return httpx.Timeout(given)


def _refuse() -> Never:
    raise BadEnvironment(
        "The http_client or transport of this client is in use in another process or event loop - make both anew in this one"
    )


def _no_cookies() -> CookieJar:
    """A jar that takes no cookies: the API needs none, and those of a gateway must not outlive a call."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _base_url(given: str | None, *, allow_http: bool) -> str:
    """Return the base URL of the argument or, if there is none, of the environment."""
    try:
        return _checked(given or os.environ.get("FIVETRAN_API_URL", "").strip() or BASE_URL, allow_http=allow_http)
    except ValueError as fault:
        if given:
            raise
        raise BadEnvironment(f"FIVETRAN_API_URL cannot be used: {fault}", variable="FIVETRAN_API_URL") from None


def _checked(text: str, *, allow_http: bool) -> str:
    """Return `text` without what the paths of operations bring themselves.

    Raises:
        ValueError: It is no http(s) URL, has credentials in it, which would show in logs, or would send them without TLS.
    """
    shown = repr(text) if "@" not in text else "one with credentials; give api_key and api_secret instead"
    try:
        url = httpx.URL(text.strip())
    except httpx.InvalidURL:
        url = httpx.URL()
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or "?" in text or "#" in text:
        raise ValueError(f"the base URL must be like {BASE_URL}, not {shown}")
    if url.scheme == "http" and not allow_http and not _is_this_machine(url.host):
        raise ValueError(f"the base URL {shown} would send credentials that all can read - use https, or pass allow_http=True")
    return str(url).rstrip("/").removesuffix("/v1")


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
