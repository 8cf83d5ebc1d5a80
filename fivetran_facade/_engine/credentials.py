"""The API key and secret: their sources, and the signing of requests."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..errors import MissingCredentials
from .own import Own, process

if TYPE_CHECKING:
    import httpx

    from .steps import Steps

Pair = tuple[str, str]

WHAT_TO_SET = (
    "Give api_key and api_secret, or set FIVETRAN_API_KEY and FIVETRAN_API_SECRET "
    "(or FIVETRAN_APIKEY and FIVETRAN_APISECRET, or FIVETRAN_API_KEY alone as base64 of key:secret)."
)


class Credentials:
    """Signs requests; asks a provider for the pair, and again if the API refuses it.

    Args:
        provider: Returns the pair, or an awaitable of it.
        pair: The pair, if there is no provider.
        locks: Let one call at a time ask the provider; they are acquired as a step.
    """

    def __init__(
        self, provider: Callable[[], Any] | None = None, pair: Pair | None = None, locks: Own[Any] | None = None
    ) -> None:
        self._provider = provider
        self._pair = pair
        self._header = _header_of(pair)
        self._locks = locks
        self._used: set[str] = set()
        self._asked = 0
        self._fault: Exception | None = None

    def __repr__(self) -> str:
        return "Credentials(...)"

    def sign(self, request: httpx.Request) -> Steps[None]:
        """Give a request its Authorization header; the provider is called before the first."""
        if self._pair is None:
            yield from self._ask_once(request)
        request.headers["Authorization"] = self._header

    def renewed(self, request: httpx.Request) -> Steps[bool]:
        """Return whether there is another header than that of a request which was refused; asks the provider."""
        if self._provider is None:
            return False
        if request.headers["Authorization"] == self._header:
            yield from self._ask_once(request)
        return request.headers["Authorization"] != self._header

    def secrets(self) -> frozenset[str]:
        """Return what must not appear anywhere."""
        if self._pair:
            self._used |= {self._pair[1], self._header.removeprefix("Basic ")}
        return frozenset(self._used)

    def _ask_once(self, request: httpx.Request) -> Steps[None]:
        """Ask the provider, unless another call did since `request` was signed, or while this one waited for its turn.

        What the other got serves this call too, even if it is an error.
        """
        assert self._locks is not None
        lock, asked = self._locks.get(), self._asked
        yield lock.acquire
        try:
            if asked == self._asked and (self._pair is None or request.headers["Authorization"] == self._header):
                yield from self._ask()
        finally:
            lock.release()
        if self._fault is not None:
            raise MissingCredentials(f"The credentials function failed ({type(self._fault).__name__}).") from self._fault
        if self._pair is None:
            raise MissingCredentials("The credentials function must return two texts: the API key and the secret.")

    def _ask(self) -> Steps[None]:
        assert self._provider is not None
        self.secrets()  # those that were used so far must not appear either
        pair: Pair | None = None
        fault: Exception | None = None
        try:
            answer: Any = yield self._provider
        except Exception as failure:  # noqa: BLE001 - the cause of ours
            fault = failure
        else:
            if isinstance(answer, Coroutine):
                answer.close()
                raise TypeError("Fivetran needs an ordinary function for credentials; only AsyncFivetran takes an async one")
            with suppress(AttributeError, TypeError, ValueError):
                pair = None if isinstance(answer, str) else _stripped(*answer)
        self._asked, self._pair, self._header, self._fault = self._asked + 1, pair, _header_of(pair), fault


def find(
    api_key: str | None = None,
    api_secret: str | None = None,
    provider: Callable[[], Any] | None = None,
    locks: Own[Any] | None = None,
) -> Credentials:
    """Return the credentials in the arguments or, if there are none, in the environment.

    Raises:
        MissingCredentials: There are none, or only half of a pair.
    """
    if provider is not None:
        if api_key or api_secret:
            raise TypeError("give either credentials or api_key and api_secret, not both")
        return Credentials(provider, locks=locks or Own(process, threading.RLock))
    if found := _first_of([{"api_key": api_key, "api_secret": api_secret}]):
        return Credentials(pair=found)
    names = (("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"), ("FIVETRAN_APIKEY", "FIVETRAN_APISECRET"))
    if found := _first_of([{name: os.environ.get(name) for name in pair} for pair in names]):
        return Credentials(pair=found)
    raise MissingCredentials(f"No Fivetran credentials. {WHAT_TO_SET}")


def _header_of(pair: Pair | None) -> str:
    return f"Basic {base64.b64encode(':'.join(pair or ()).encode()).decode()}"


def _first_of(named: list[dict[str, str | None]]) -> Pair | None:
    """Return the first complete key and secret; failing that, the first key that decodes to `key:secret`."""
    given = [{name: text.strip() for name, text in pair.items() if text and text.strip()} for pair in named]
    pairs = [(pair.get(key), pair.get(secret)) for pair, (key, secret) in zip(given, named, strict=True)]
    for key, secret in pairs:
        if key and secret:
            return key, secret
    for key, _ in pairs:
        if key and (pair := _decoded(key)):
            return pair
    for names, there in zip(named, given, strict=True):
        if there:
            (missing,) = names.keys() - there.keys()
            raise MissingCredentials(f"{next(iter(there))} is given but {missing} is not. {WHAT_TO_SET}")
    return None


def _decoded(text: str) -> Pair | None:
    """Return the pair in base64 of key:secret, which Fivetran's own command line takes, or None."""
    try:
        key, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
    except ValueError:
        return None
    return _stripped(key, secret)


def _stripped(key: Any, secret: Any) -> Pair | None:
    key, secret = key.strip(), secret.strip()
    return (key, secret) if key and secret and isinstance(key, str) and isinstance(secret, str) else None
