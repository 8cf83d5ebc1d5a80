"""Fixtures for pytest: a running sandbox, clients of it, and an environment in which code under test finds it.

- `fivetran_sandbox`: a sandbox of the test's own, with `client` and `async_client`. Their waits take the sandbox's time and
  none of the test's: `fivetran_sandbox.client.connections.sync_and_wait("speak_inexpensive")` returns in milliseconds.
- `fivetran_environment`: the same, and `Fivetran()` without arguments, wherever it is made, finds it and waits in its time.
- `fivetran_shared_sandbox`: one sandbox for the whole session, back at its seed before each test that takes it.

Parametrize `fivetran_sandbox` indirectly with options of `Sandbox` for another account:
`@pytest.mark.parametrize("fivetran_sandbox", [{"seed": "empty"}], indirect=True)`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from fivetran_facade import AsyncFivetran, Fivetran
    from fivetran_facade.clock import Clock

    from .server import Running
    from .values import JSON

KEY = "sandbox-key"
SECRET = "sandbox-secret"  # noqa: S105 - any is let in


class SandboxFixture:
    """A running sandbox, and clients of it that wait in its time.

    Attributes:
        running: The sandbox, as `serve()` gives it.
        clock: The sandbox's time, for clients of your own: sleeping moves it.
    """

    def __init__(self, running: Running) -> None:
        self.running = running

    @property
    def url(self) -> str:
        """The address that it listens on."""
        return self.running.url

    @cached_property
    def clock(self) -> Clock:
        """The sandbox's time; sleeping moves it."""
        return _clock_of(self.running)

    @cached_property
    def client(self) -> Fivetran:
        """A client, closed at the end of the test."""
        from fivetran_facade import Fivetran  # noqa: PLC0415 - on first use

        return Fivetran(KEY, SECRET, base_url=self.url, clock=self.clock)

    @cached_property
    def async_client(self) -> AsyncFivetran:
        """An async client, closed at the end of the test."""
        from fivetran_facade import AsyncFivetran  # noqa: PLC0415 - on first use

        # Each test may have event loops of its own, which end before the fixture: no connection is left open in them.
        return AsyncFivetran(KEY, SECRET, base_url=self.url, clock=self.clock, headers={"Connection": "close"})

    def advance(self, seconds: float) -> None:
        """Let sandbox time pass at once.

        Args:
            seconds: The time to pass; 0 or more.
        """
        self.running.advance(seconds)

    def fault(self, **fault: Any) -> None:
        """Set a fault, such as `status=503, times=2`; see `fivetran_sandbox.Fault`."""
        self.running.fault(**fault)

    def clear_faults(self) -> None:
        """Behave again."""
        self.running.clear_faults()

    def outcomes(self, connection_id: str, *outcomes: str | JSON) -> None:
        """Set how the next syncs of a connection end.

        Args:
            connection_id: The connection's id.
            outcomes: success, success_with_task, failure, failure_with_task, rescheduled,
                truncated or never_starts, or objects.
        """
        self.running.outcomes(connection_id, *outcomes)

    def run_outcomes(self, transformation_id: str, *outcomes: str | JSON) -> None:
        """Set how the next runs of a transformation end.

        Args:
            transformation_id: The transformation's id.
            outcomes: success, partial_success, failure or never_starts.
        """
        self.running.run_outcomes(transformation_id, *outcomes)

    def agent(self, agent_id: str, *, online: bool) -> None:
        """Start or stop a hybrid deployment agent or a proxy agent; what goes through one that is stopped fails.

        Args:
            agent_id: The agent's id.
            online: True to start it.
        """
        self.running.agent(agent_id, online=online)

    def requests(self) -> list[JSON]:
        """Return the requests since the start or the latest reset: method, path, status."""
        return self.running.requests()

    def deliveries(self) -> list[JSON]:
        """Return the latest attempts to deliver events to webhooks: webhook_id, url, event, at, status."""
        return self.running.deliveries()

    def state(self, *, secrets: bool = False) -> JSON:
        """Return the whole account, in the form of a seed; with secrets only if asked for."""
        return self.running.state(secrets=secrets)

    def now(self) -> float:
        """Return the time in the sandbox, in seconds since 1970."""
        return self.running.now()

    def reset(self) -> None:
        """Go back to the seed."""
        self.running.reset()

    def close(self) -> None:
        """Close the clients that were used."""
        if "client" in vars(self):
            self.client.close()
        if "async_client" in vars(self):
            asyncio.run(self.async_client.aclose())


def _clock_of(running: Running) -> Clock:
    """Return a clock that goes by a sandbox's time: sleeping lets that pass, with all that falls due, and nothing waits."""
    from fivetran_facade import Clock  # noqa: PLC0415 - pytest loads this module for every test run

    class SandboxClock(Clock):
        def now(self) -> float:
            return running.now()

        def sleep(self, seconds: float) -> None:
            running.advance(seconds)

        async def sleep_async(self, seconds: float) -> None:
            from anyio import to_thread  # noqa: PLC0415 - the sync world does without it

            await to_thread.run_sync(running.advance, seconds)

    return SandboxClock()


@contextmanager
def _served(**options: Any) -> Generator[SandboxFixture]:
    try:
        from .server import serve  # noqa: PLC0415 - a test run that needs no sandbox loads none
    except ModuleNotFoundError as missing:
        pytest.fail(f"the fixtures of fivetran-sandbox need {missing.name}: pip install {missing.name}", pytrace=False)
    with serve(**options) as running:
        fixture = SandboxFixture(running)
        try:
            yield fixture
        finally:
            fixture.close()


@pytest.fixture
def fivetran_sandbox(request: pytest.FixtureRequest) -> Iterator[SandboxFixture]:
    """A local Fivetran that lasts as long as the test, with the demo account."""
    with _served(**getattr(request, "param", {})) as fixture:
        yield fixture


@pytest.fixture(scope="session")
def _fivetran_session_sandbox() -> Iterator[SandboxFixture]:
    with _served() as fixture:
        yield fixture


@pytest.fixture
def fivetran_shared_sandbox(_fivetran_session_sandbox: SandboxFixture) -> SandboxFixture:
    """The sandbox that all tests share which take this, back at the demo account."""
    _fivetran_session_sandbox.reset()
    return _fivetran_session_sandbox


@pytest.fixture
def fivetran_environment(fivetran_sandbox: SandboxFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[SandboxFixture]:
    """The sandbox of the test, which clients without arguments find, and in whose time they wait."""
    from fivetran_facade.clock import given_to_new_clients  # noqa: PLC0415 - on first use

    for name in ("FIVETRAN_APIKEY", "FIVETRAN_APISECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FIVETRAN_API_URL", fivetran_sandbox.url)
    monkeypatch.setenv("FIVETRAN_API_KEY", KEY)
    monkeypatch.setenv("FIVETRAN_API_SECRET", SECRET)
    with given_to_new_clients(fivetran_sandbox.clock):
        yield fivetran_sandbox
