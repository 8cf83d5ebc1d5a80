"""The recipe for Temporal: its activities run against the sandbox, and its workflow is played again from a history."""

from __future__ import annotations

import asyncio
import importlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from site_pages import DOCS
from temporalio.api.common.v1 import Payloads
from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent
from temporalio.client import WorkflowHistory
from temporalio.converter import default as converter
from temporalio.exceptions import ApplicationError
from temporalio.testing import ActivityEnvironment
from temporalio.worker import Replayer

from fivetran_facade import AsyncFivetran, SyncHandle
from fivetran_sandbox.pytest_plugin import SandboxFixture

SHOP, PAUSED = "speak_inexpensive", "pewter_whistle"
FILE = re.compile(r"^```python\n# (\w+\.py)\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Write the modules of the page where they can be imported."""
    found = FILE.findall((DOCS / "how-to/temporal.md").read_text("utf-8"))
    for name, code in found:
        (tmp_path / name).write_text(code)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name, _ in found:
        sys.modules.pop(Path(name).stem, None)


@pytest.fixture
def activities(files: Path) -> ModuleType:  # noqa: ARG001 - it imports them
    return importlib.import_module("activities")


def triggers(sandbox: SandboxFixture) -> int:
    return sum(each["path"].endswith("/sync") for each in sandbox.requests())


def run(activities: ModuleType, use: Callable[[Any, ActivityEnvironment], Any]) -> Any:
    """Let activities with a client be used as a worker does."""

    async def with_a_client() -> Any:
        async with AsyncFivetran() as fivetran:
            return await use(activities.Syncs(fivetran), ActivityEnvironment())

    return asyncio.run(with_a_client())


def test_a_sync_is_started_by_one_activity_and_waited_for_by_another(
    activities: ModuleType, fivetran_environment: SandboxFixture
) -> None:
    async def sync(syncs: Any, played: ActivityEnvironment) -> tuple[str, str]:
        handle = await played.run(syncs.start_sync, SHOP)
        return handle, await played.run(syncs.wait_for_sync, handle)

    handle, finished = run(activities, sync)
    assert SyncHandle.from_json(handle).connection_id == SHOP
    assert fivetran_environment.client.connections.get(SHOP).succeeded_at.isoformat() == finished
    assert triggers(fivetran_environment) == 1


def test_another_attempt_goes_on_from_the_last_heartbeat(activities: ModuleType, fivetran_environment: SandboxFixture) -> None:
    heartbeats: list[str] = []

    async def sync(syncs: Any, played: ActivityEnvironment) -> str:
        beaten = asyncio.Event()
        played.on_heartbeat = lambda *details: (heartbeats.append(details[0]), beaten.set())
        handle = await played.run(syncs.start_sync, SHOP)
        attempt = asyncio.create_task(played.run(syncs.wait_for_sync, handle))
        await beaten.wait()
        attempt.cancel()
        with pytest.raises(asyncio.CancelledError):
            await attempt
        played = ActivityEnvironment()
        played.info = replace(played.info, attempt=2, heartbeat_details=heartbeats)
        return await played.run(syncs.wait_for_sync, "what the first attempt was given")

    assert run(activities, sync)
    assert SyncHandle.from_json(heartbeats[0]).connection_id == SHOP
    assert triggers(fivetran_environment) == 1


@pytest.mark.parametrize(
    ("connection_id", "kind"), [(PAUSED, "ConnectionPaused"), ("no_such_connection", "NotFound"), (SHOP, "SyncFailed")]
)
def test_what_another_attempt_meets_again_is_not_tried_again(
    activities: ModuleType, fivetran_environment: SandboxFixture, connection_id: str, kind: str
) -> None:
    fivetran_environment.outcomes(SHOP, "failure_with_task")

    async def sync(syncs: Any, played: ActivityEnvironment) -> None:
        await played.run(syncs.wait_for_sync, await played.run(syncs.start_sync, connection_id))

    with pytest.raises(ApplicationError) as caught:
        run(activities, sync)
    assert (caught.value.type, caught.value.non_retryable) == (kind, True)


def test_what_passes_is_left_to_another_attempt(activities: ModuleType, fivetran_environment: SandboxFixture) -> None:
    fivetran_environment.fault(method="GET", status=500, times=100)

    async def sync(syncs: Any, played: ActivityEnvironment) -> None:
        await played.run(syncs.start_sync, SHOP)

    with pytest.raises(ApplicationError) as caught:
        run(activities, sync)
    assert (caught.value.type, caught.value.non_retryable) == ("ServerError", False)


def payloads(*values: object) -> Payloads:
    return Payloads(payloads=converter().payload_converter.to_payloads(values))


def history(*steps: tuple[str, dict[str, Any]]) -> WorkflowHistory:
    """Return a history as Temporal keeps one."""
    events = []
    for number, (kind, attributes) in enumerate(steps, 1):
        event = HistoryEvent(
            event_id=number,
            event_type=EventType.Value(f"EVENT_TYPE_{kind.upper()}"),
            **{f"{kind}_event_attributes": attributes},  # pyright: ignore[reportArgumentType]
        )
        event.event_time.GetCurrentTime()
        events.append(event)
    return WorkflowHistory("sync-the-shop", events)


# With this, an activity of another type is another than the one that is played.
CHECKED: dict[str, Any] = {"sdk_metadata": {"core_used_flags": [1]}}


def decided(scheduled: int) -> list[tuple[str, dict[str, Any]]]:
    """Return the events of a turn of the workflow's own."""
    return [
        ("workflow_task_scheduled", {}),
        ("workflow_task_started", {"scheduled_event_id": scheduled}),
        ("workflow_task_completed", {"scheduled_event_id": scheduled, "started_event_id": scheduled + 1} | CHECKED),
    ]


def done(scheduled: int, number: int, name: str, result: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the events of an activity."""
    return [
        ("activity_task_scheduled", {"activity_id": str(number), "activity_type": {"name": name}}),
        ("activity_task_started", {"scheduled_event_id": scheduled}),
        (
            "activity_task_completed",
            {"scheduled_event_id": scheduled, "started_event_id": scheduled + 1, "result": payloads(result)},
        ),
    ]


@pytest.mark.parametrize("second", ["wait_for_sync", "start_sync"])
def test_the_workflow_starts_a_sync_once_and_then_waits_for_it(files: Path, second: str) -> None:  # noqa: ARG001 - it imports them
    handle, finished = SyncHandle(connection_id=SHOP).to_json(), "2026-11-26T10:00:00+00:00"
    played = history(
        (
            "workflow_execution_started",
            {
                "workflow_type": {"name": "SyncConnection"}, "task_queue": {"name": "fivetran"}, "input": payloads(SHOP),
                "original_execution_run_id": "a", "first_execution_run_id": "a", "attempt": 1,
            },
        ),
        *decided(2), *done(5, 1, "start_sync", handle),
        *decided(8), *done(11, 2, second, finished),
        *decided(14), ("workflow_execution_completed", {"workflow_task_completed_event_id": 16, "result": payloads(finished)}),
    )  # fmt: skip
    replayed = Replayer(workflows=[importlib.import_module("workflow").SyncConnection]).replay_workflow(
        played, raise_on_replay_failure=False
    )
    failure = asyncio.run(replayed).replay_failure
    assert (failure is None) is (second == "wait_for_sync"), failure


def test_a_worker_without_temporals_server_says_so(files: Path, fivetran_environment: SandboxFixture) -> None:  # noqa: ARG001 - the environment's variables
    done = subprocess.run([sys.executable, "worker.py"], cwd=files, capture_output=True, text=True, timeout=60, check=False)
    assert "Failed client connect" in done.stderr
