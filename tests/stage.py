"""A Fivetran of a few connections that plays what a test wants, on a clock that only the client's waits move."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import count
from typing import Any

import httpx
from attrs import define, field

from worlds import World

EPOCH = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEY = "speak_inexpensive"


@define
class Outcome:
    """How a sync goes: how long it stays scheduled, then how long it runs, and how it ends."""

    result: str = "success"
    lag: float = 2.0
    seconds: float = 100.0
    put_off: float = 600.0


@define
class Row:
    """A connection, with what is to come of its next syncs."""

    id: str = KEY
    group: str = "decent_dropsy"
    paused: bool = False
    setup: str = "connected"
    schedule: str = "auto"
    succeeded: datetime | None = None
    failed: datetime | None = None
    state: str = "scheduled"
    put_off_until: datetime | None = None
    historical: bool = False
    tasks: list[Any] = field(factory=list[Any])
    outcomes: list[Outcome] = field(factory=list[Outcome])
    # What happened: requests for a sync that arrived, syncs that these started, syncs that were stopped, moments of ends.
    asked: int = 0
    started: int = 0
    stopped: int = 0
    ends: list[tuple[float, str]] = field(factory=list[tuple[float, str]])
    run: int = 0


class Stage(httpx.MockTransport):
    """Answers as Fivetran does; `faults` are what the next requests of a kind (GET, POST, LIST, PATCH) meet instead."""

    def __init__(self, *rows: Row, skew: float = 0.0, date: float | None = 0.0, history: bool = False) -> None:
        super().__init__(self.answer)
        self.rows = {row.id: row for row in rows or (Row(),)}
        self.now = 0.0
        self.skew, self.date, self.history = skew, date, history
        self.faults: dict[str, list[str | None]] = {}
        self.requests: list[tuple[str, str, Any]] = []
        self.seen: list[float] = []
        self.longest_wait = 0.0
        self._events: list[tuple[float, int, Callable[[], object]]] = []
        self._order = count()

    def moment(self, seconds: float) -> datetime:
        """A moment of the play, by the server's clock."""
        return EPOCH + timedelta(seconds=seconds + self.skew)

    def at(self, seconds: float, happen: Callable[[], object]) -> None:
        """Let something happen at a moment."""
        self._events.append((seconds, next(self._order), happen))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        assert seconds >= 0
        self.longest_wait = max(self.longest_wait, seconds)
        self._until(self.now + seconds)

    @contextmanager
    def client(self, world: World, **options: Any) -> Generator[Any]:
        """A client of this play, whose waits move the clock."""

        async def wait(seconds: float) -> None:
            self.wait(seconds)

        sleep = wait if world.is_async else self.wait
        given: dict[str, Any] = {"transport": self, "sleep": sleep, **options}
        client = world.kind("key", "the-api-secret", **given)
        try:
            yield client
        finally:
            world.close(client)

    # What happens

    def start(self, row: Row) -> None:
        """Start a sync, in place of one that is there."""
        if row.run:
            row.stopped += 1
        row.run = number = row.started = row.started + 1
        outcome = row.outcomes.pop(0) if row.outcomes else Outcome()
        row.state, row.put_off_until = "scheduled", None
        if outcome.result == "never":
            row.run = 0
            return

        def begin() -> None:
            if row.run == number:
                row.state = "syncing"

        def end() -> None:
            if row.run == number:
                self.end(row, outcome)

        self.at(self.now + outcome.lag, begin)
        self.at(self.now + outcome.lag + outcome.seconds, end)

    def end(self, row: Row, outcome: Outcome) -> None:
        """End a sync."""
        row.run = 0
        row.state = "scheduled"
        if outcome.result == "rescheduled":
            row.state, row.put_off_until = "rescheduled", self.moment(self.now + outcome.put_off)
            if row.schedule == "auto":
                self.at(self.now + outcome.put_off, lambda: self.start(row) if row.state == "rescheduled" else None)
            return
        row.ends.append((self.now, outcome.result))
        if outcome.result == "success":
            row.succeeded, row.historical, row.setup = self.moment(self.now), False, "connected"
        else:
            row.failed, row.tasks = (
                self.moment(self.now),
                [{"code": "reconnect", "message": "Reconnect", "details": "No login"}],
            )

    def pause(self, row: Row) -> None:
        """Pause a connection."""
        row.paused, row.state, row.run = True, "paused", 0

    def _until(self, moment: float) -> None:
        while due := [event for event in self._events if event[0] <= moment]:
            event = min(due)
            self._events.remove(event)
            self.now = max(self.now, event[0])
            event[2]()
        self.now = moment

    # What is answered

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, or meet the fault that waits for it."""
        path = request.url.path.split("/")[2:]
        body: Any = json.loads(request.content or b"{}")
        kind = "LIST" if path == ["connections"] else request.method
        self.requests.append((kind, "/".join(path), body))
        assert len(self.requests) < 3000, "this goes on for ever"
        queue = self.faults.get(kind, [])
        fault = queue.pop(0) if queue else None
        if fault in ("reset", "503", "429", "html", "502 HTML", "timeout", "refused") or (fault or "").startswith("429 for"):
            return self._fail(fault or "")
        answer = self._perform(request, path, body)
        return self._fail(fault.removeprefix("done, ")) if fault else answer

    def _fail(self, fault: str) -> httpx.Response:
        if fault in ("reset", "timeout", "refused"):
            kinds = {"reset": httpx.ReadError, "timeout": httpx.ReadTimeout, "refused": httpx.ConnectError}
            raise kinds[fault](fault)
        if fault == "html":
            return httpx.Response(200, html="<p>Sign in")
        if fault == "502 HTML":
            return httpx.Response(502, html="<p>Bad gateway")
        if fault.startswith("429 for"):
            return httpx.Response(
                429, json={"code": "TooManyRequests"}, headers={"Retry-After": fault.removeprefix("429 for ")}
            )
        return httpx.Response(int(fault), json={"code": "SomeCode"})

    def _perform(self, request: httpx.Request, path: list[str], body: Any) -> httpx.Response:
        headers = (
            {} if self.date is None else {"Date": format_datetime(self.moment(self.now + self.date).replace(microsecond=0))}
        )
        if path == ["connections"]:
            self.seen.append(self.now)
            rows = [row for row in self.rows.values() if request.url.params.get("group_id") in (None, row.group)]
            limit, at = int(request.url.params["limit"]), int(request.url.params.get("cursor", "0"))
            data: dict[str, Any] = {"items": [self.shown(row) for row in rows[at : at + limit]]}
            if at + limit < len(rows):
                data["next_cursor"] = str(at + limit)
            return httpx.Response(200, json={"code": "Success", "data": data}, headers=headers)
        row = self.rows.get(path[1])
        if row is None:
            return httpx.Response(404, json={"code": "NotFound_Connection"}, headers=headers)
        if len(path) > 2 and request.method == "GET":
            return self._record(row, path[2])
        if request.method == "POST":
            self._asked(row, path, body)
            return httpx.Response(200, json={"code": "Success"}, headers=headers)
        if request.method == "PATCH":
            row.paused = body.get("paused", row.paused)
            row.state = "scheduled" if row.state == "paused" else row.state
        else:
            self.seen.append(self.now)
        return httpx.Response(200, json={"code": "Success", "data": self.shown(row)}, headers=headers)

    def _asked(self, row: Row, path: list[str], body: Any) -> None:
        row.asked += 1
        if "resync" in path:
            row.historical = True
        if row.paused or row.setup == "incomplete" or (row.run and not body.get("force")):
            return
        self.start(row)

    def _record(self, row: Row, name: str) -> httpx.Response:
        if not self.history:
            return httpx.Response(404, json={"code": "NotFound"})
        items: list[Any] = [{"title": "Sync failed", "message": "The source refused the login"}]
        if name == "sync-history":
            items = [
                {
                    "sync_id": f"sync-{number}",
                    "reason": None,
                    "started_at": str(self.moment(at - 50)),
                    "ended_at": str(self.moment(at)),
                }
                for number, (at, _) in enumerate(row.ends, 1)
            ]
        return httpx.Response(200, json={"code": "Success", "data": {"items": items}})

    def shown(self, row: Row) -> dict[str, Any]:
        """A connection as answers have it."""
        return {
            "id": row.id,
            "service": "postgres",
            "schema": row.id,
            "group_id": row.group,
            "paused": row.paused,
            "schedule_type": row.schedule,
            "succeeded_at": written(row.succeeded),
            "failed_at": written(row.failed),
            "status": {
                "setup_state": row.setup,
                "sync_state": row.state,
                "update_state": "on_schedule",
                "is_historical_sync": row.historical,
                "rescheduled_for": written(row.put_off_until),
                "tasks": row.tasks,
                "warnings": [],
            },
        }

    def count(self, kind: str, ending: str = "") -> int:
        """How many requests of a kind there were."""
        return sum(each[0] == kind and each[1].endswith(ending) for each in self.requests)


def written(moment: datetime | None) -> str | None:
    """A moment as the API writes it."""
    return None if moment is None else f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z"
