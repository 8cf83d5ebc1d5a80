"""Where the API key and secret come from."""

from __future__ import annotations

import base64
import os
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

from .errors import MissingCredentials

Pair = tuple[str, str]
Provider = Callable[[], Pair | Awaitable[Pair]]

WHAT_TO_SET = (
    "Give api_key and api_secret, or set FIVETRAN_API_KEY and FIVETRAN_API_SECRET "
    "(or FIVETRAN_APIKEY and FIVETRAN_APISECRET, or FIVETRAN_API_KEY alone as base64 of key:secret)."
)


class Credentials:
    """The Authorization header; asked for anew from a provider when the API refuses it."""

    def __init__(self, provider: Provider | None = None, pair: Pair | None = None) -> None:
        self.provider = provider
        self.pair = pair
        self._used: set[str] = set()

    def __repr__(self) -> str:
        return "Credentials(...)"

    def header(self) -> Generator[Provider, Any, str]:
        """The header's value. Yields the provider where it must be called, and is sent what it returns."""
        if self.pair is None:
            yield from self._ask()
        return f"Basic {self._token()}"

    def renewed(self, refused: str) -> Generator[Provider, Any, bool]:
        """Whether there is another header than the `refused` one now; yields the provider like `header`."""
        if self.provider is None:
            return False
        # Another call may have asked in the meantime.
        if refused == f"Basic {self._token()}":
            yield from self._ask()
        return refused != f"Basic {self._token()}"

    def secrets(self) -> frozenset[str]:
        """What must not appear anywhere."""
        if self.pair:
            self._used |= {self.pair[1], self._token()}
        return frozenset(self._used)

    def _ask(self) -> Generator[Provider, Any, None]:
        assert self.provider is not None
        answer: Any = yield self.provider
        if isinstance(answer, Coroutine):
            answer.close()
            raise TypeError("Fivetran needs an ordinary function for credentials; only AsyncFivetran takes an async one")
        try:
            key, secret = answer
            self.secrets()
            self.pair = _stripped(key, secret)
        except (AttributeError, TypeError, ValueError):
            self.pair = None
        if self.pair is None:
            raise MissingCredentials("The credentials function must return two texts: the API key and the secret.") from None

    def _token(self) -> str:
        return base64.b64encode(":".join(self.pair or ()).encode()).decode()


def find(api_key: str | None = None, api_secret: str | None = None, provider: Provider | None = None) -> Credentials:
    """Credentials from the arguments or, where there are none, from the environment.

    Raises:
        MissingCredentials: There are none, or only half of a pair.
    """
    if provider is not None:
        if api_key or api_secret:
            raise TypeError("give either credentials or api_key and api_secret, not both")
        return Credentials(provider)
    if found := _first_of([{"api_key": api_key, "api_secret": api_secret}]):
        return Credentials(pair=found)
    names = (("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"), ("FIVETRAN_APIKEY", "FIVETRAN_APISECRET"))
    if found := _first_of([{name: os.environ.get(name) for name in pair} for pair in names]):
        return Credentials(pair=found)
    raise MissingCredentials(f"No Fivetran credentials. {WHAT_TO_SET}")


def _first_of(named: list[dict[str, str | None]]) -> Pair | None:
    """The first whole pair, or else the first key that is both in base64; None where nothing is given at all."""
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
    """The pair in base64 of key:secret, as Fivetran's own command line takes it; None where it is not that."""
    try:
        key, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
    except ValueError:
        return None
    return _stripped(key, secret)


def _stripped(key: Any, secret: Any) -> Pair | None:
    key, secret = key.strip(), secret.strip()
    return (key, secret) if key and secret and isinstance(key, str) and isinstance(secret, str) else None
