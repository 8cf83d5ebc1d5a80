"""The table of scenarios that every integration passes, played by the sandbox while time passes faster.

    with play(scenario) as stage:
        ...                       # sync stage.connection_id at stage.url with scenario.options
    assert stage.triggers == scenario.triggers

An integration succeeds if `scenario.error` is None; otherwise its failure is, or names, that error.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from unittest.mock import patch

import httpx
from starlette.types import Receive, Scope, Send

from fivetran_facade import Clock
from fivetran_sandbox import Sandbox, serve
from fivetran_sandbox.server import Running

SPEED: Final = 100.0
"""The number of seconds that pass in a real one, for the sandbox and for the clients of this process."""
KEY: Final = "the-api-key-of-the-sandbox"
SECRET: Final = "the-api-secret-of-the-sandbox"  # noqa: S105 - it opens nothing

SHOP: Final = "speak_inexpensive"
PAUSED: Final = "pewter_whistle"
INCOMPLETE: Final = "outspoken_reseller"
NEVER_RAN: Final = "shrill_harmony"

Prepare = Callable[[Running], object]


@dataclass(frozen=True)
class Scenario:
    """The course of a sync, and the verdict.

    Attributes:
        name: The case in words.
        connection_id: The connection to sync.
        options: Options of the wait, by the names that the facade has for them.
        before: The preparation before the sync is triggered.
        meanwhile: The events after the trigger was accepted.
        polled: True if that happens only after the first poll.
        error: The name of the error that it ends in; None if it succeeds.
        triggers: The number of triggers that the API accepts.
    """

    name: str
    connection_id: str = SHOP
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    before: Prepare | None = None
    meanwhile: Prepare | None = None
    polled: bool = False
    error: str | None = None
    triggers: int = 1


class Stage:
    """A sandbox on which a scenario is played."""

    def __init__(self, running: Running, scenario: Scenario) -> None:
        self.running, self.scenario = running, scenario
        self._before = len(self._accepted())

    @property
    def url(self) -> str:
        """The address of the API."""
        return self.running.url

    @property
    def connection_id(self) -> str:
        """The connection to sync."""
        return self.scenario.connection_id

    @property
    def triggers(self) -> int:
        """The number of triggers that the API has accepted, with or without a response."""
        return len(self._accepted()) - self._before

    def _accepted(self) -> list[Any]:
        requests = list(self.running.sandbox.requests)
        return [each for each in requests if _is_trigger(each.method, each.path) and each.status in (0, 200)]


def call(running: Running, method: str, path: str, body: Any = None) -> Any:
    """Send a request to the sandbox as another user would."""
    return httpx.request(method, f"{running.url}/v1/{path}", json=body, auth=(KEY, SECRET), trust_env=False).raise_for_status()


def _reschedule(running: Running) -> None:
    running.outcomes(SHOP, {"result": "rescheduled", "reschedule_seconds": 120}, "success")


def _reschedule_manual(running: Running) -> None:
    call(running, "PATCH", f"connections/{SHOP}", {"schedule_type": "manual"})
    _reschedule(running)


SCENARIOS: Final = (
    Scenario("success"),
    Scenario("failure", before=lambda running: running.outcomes(SHOP, "failure"), error="SyncFailed"),
    Scenario("failure with a task", before=lambda running: running.outcomes(SHOP, "failure_with_task"), error="SyncFailed"),
    Scenario("rescheduled with an automatic schedule", before=_reschedule),
    # Nobody but the client starts it when it is due.
    Scenario("rescheduled with a manual schedule", before=_reschedule_manual, triggers=2),
    Scenario(
        "rescheduled and not waited for", before=_reschedule, options={"on_rescheduled": "raise"}, error="SyncRescheduled"
    ),
    Scenario("paused before", PAUSED, error="ConnectionPaused", triggers=0),
    Scenario(
        "paused during",
        meanwhile=lambda running: call(running, "PATCH", f"connections/{SHOP}", {"paused": True}),
        before=lambda running: running.outcomes(SHOP, "never_starts"),
        error="ConnectionPaused",
    ),
    Scenario("never set up", INCOMPLETE, error="ConnectionNotReady", triggers=0),
    Scenario("never ran", NEVER_RAN),
    Scenario("already running", before=lambda running: call(running, "POST", f"connections/{SHOP}/sync", {})),
    Scenario(
        "deleted meanwhile",
        meanwhile=lambda running: call(running, "DELETE", f"connections/{SHOP}"),
        error="NotFound",
    ),
    Scenario(
        "429 with Retry-After",
        before=lambda running: running.fault(method="POST", path="*/sync", status=429, retry_after=90, times=1),
    ),
    Scenario("503 for two minutes", meanwhile=lambda running: running.fault(method="GET", status=503, times=4)),
    Scenario("credentials rotated", meanwhile=lambda running: running.fault(method="GET", status=401, times=3)),
    Scenario(
        "timeout",
        before=lambda running: running.outcomes(SHOP, "never_starts"),
        options={"timeout": 120.0},
        error="SyncTimedOut",
    ),
    # A trigger with force cancels the sync that is running; what ends then is the other's.
    Scenario(
        "canceled by a user",
        meanwhile=lambda running: call(running, "POST", f"connections/{SHOP}/sync", {"force": True}),
        polled=True,
        triggers=2,
    ),
    Scenario(
        "response of the trigger lost",
        before=lambda running: running.fault(method="POST", path="*/sync", reset="middle", times=1),
    ),
)


@contextmanager
def play(scenario: Scenario) -> Generator[Stage]:
    """Run a sandbox with the demo account on which a scenario is played, and let time pass faster."""
    sandbox = _Watched(scenario)
    with serve(sandbox) as running, accelerated():
        if scenario.before is not None:
            scenario.before(running)
        sandbox.stage = stage = Stage(running, scenario)
        try:
            yield stage
        finally:
            sandbox.stage = None
            if sandbox.meanwhile is not None:
                sandbox.meanwhile.join()


@contextmanager
def accelerated(speed: float = SPEED) -> Generator[None]:
    """Let the clients of this process go by a faster time.

    Args:
        speed: The number of seconds that pass in a real one; above 0.
    """
    now, sleep, sleep_async = Clock.now, Clock.sleep, Clock.sleep_async
    with patch.multiple(
        Clock,
        now=lambda clock: now(clock) * speed,
        sleep=lambda clock, seconds: sleep(clock, seconds / speed),
        sleep_async=lambda clock, seconds: sleep_async(clock, seconds / speed),
    ):
        yield


def _is_trigger(method: str, path: str) -> bool:
    return method == "POST" and path.endswith(("/sync", "/resync", "/force"))


class _Watched(Sandbox):
    """A sandbox in which something happens once a trigger was accepted."""

    def __init__(self, scenario: Scenario) -> None:
        self.stage: Stage | None = None
        self.meanwhile: threading.Thread | None = None
        self._scenario, self._triggered = scenario, False
        super().__init__(api_key=KEY, api_secret=SECRET, speed=SPEED, sync_seconds=60)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await super().__call__(scope, receive, send)
        stage, act = self.stage, self._scenario.meanwhile
        if stage is None or act is None or self.meanwhile is not None or scope["type"] != "http":
            return
        due = self._triggered if self._scenario.polled else _is_trigger(scope["method"], scope["path"])
        self._triggered = self._triggered or _is_trigger(scope["method"], scope["path"])
        if due:
            # Not in the thread that answers it.
            self.meanwhile = threading.Thread(target=act, args=(stage.running,), daemon=True)
            self.meanwhile.start()
