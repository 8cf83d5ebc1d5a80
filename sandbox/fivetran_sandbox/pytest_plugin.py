"""A pytest fixture: `fivetran_sandbox`, a running sandbox with the demo account and a client of either kind.

Parametrize it indirectly with options of `Sandbox` for another:
`@pytest.mark.parametrize("fivetran_sandbox", [{"seed": "empty"}], indirect=True)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from fivetran_facade import AsyncFivetran, Fivetran

    from .server import Running


class SandboxFixture:
    """A running sandbox, and clients of it."""

    def __init__(self, running: Running) -> None:
        self.running = running

    @property
    def url(self) -> str:
        """Where it listens."""
        return self.running.url

    @cached_property
    def client(self) -> Fivetran:
        """A client, closed at the end of the test."""
        from fivetran_facade import Fivetran  # noqa: PLC0415 - pytest loads this module for every test run

        return Fivetran("sandbox-key", "sandbox-secret", base_url=self.url)

    @cached_property
    def async_client(self) -> AsyncFivetran:
        """An async client; close it, or use it in an `async with` statement."""
        from fivetran_facade import AsyncFivetran  # noqa: PLC0415 - as above

        return AsyncFivetran("sandbox-key", "sandbox-secret", base_url=self.url)

    def __getattr__(self, name: str) -> Any:
        """What a running sandbox has: advance, fault, clear_faults, outcomes, requests, state, reset."""
        return getattr(self.running, name)


@pytest.fixture
def fivetran_sandbox(request: pytest.FixtureRequest) -> Iterator[SandboxFixture]:
    """A local Fivetran that lasts as long as the test."""
    from .server import serve  # noqa: PLC0415 - as above

    options: dict[str, Any] = getattr(request, "param", {})
    with serve(**options) as running:
        fixture = SandboxFixture(running)
        yield fixture
        if "client" in vars(fixture):
            fixture.client.close()
