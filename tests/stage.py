"""A Fivetran of a few connections that plays what a test wants, on a clock that only the client's waits move."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from heapq import heappop, heappush
from itertools import count
from threading import RLock
from typing import Any

import httpx
from attrs import define, field

from fivetran_facade.clock import Clock
from worlds import World

EPOCH = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEY = "speak_inexpensive"
# Failures of the way there, after which a request has not arrived; the same with "done, " before it has.
UNANSWERED = {"reset": httpx.ReadError, "timeout": httpx.ReadTimeout, "refused": httpx.ConnectError}


@define
class Outcome:
    """The course of a sync: how long it stays scheduled, how long it runs, and how it ends."""

    result: str = "success"
    lag: float = 2.0
    seconds: float = 100.0
    rescheduled_by: float = 600.0


@define
class Run:
    """A sync that was started: when, whether it loads everything, and how it has ended so far."""

    asked: float
    outcome: Outcome
    full: bool = False
    started: float | None = None
    ended: float | None = None
    status: str = "PENDING"


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
    rescheduled_for: datetime | None = None
    historical: bool = False
    tasks: list[Any] = field(factory=list[Any])
    outcomes: list[Outcome] = field(factory=list[Outcome])
    # What happened: when requests for a sync were sent and when they arrived, how many of them started a sync, and all syncs.
    sent: list[float] = field(factory=list[float])
    arrived: list[float] = field(factory=list[float])
    runs: list[Run] = field(factory=list[Run])
    triggered: int = 0
    stopped: int = 0
    run: Run | None = None

    @property
    def asked(self) -> int:
        """The number of triggers that arrived."""
        return len(self.arrived)

    @property
    def started(self) -> int:
        """The number of syncs that were started."""
        return len(self.runs)

    @property
    def ends(self) -> list[tuple[float, str]]:
        """The moments at which syncs ended, each with its result."""
        return [
            (run.ended, run.outcome.result)
            for run in self.runs
            if run.ended is not None and run.status in ("COMPLETED", "FAILURE_WITH_TASK")
        ]


class StageClock(Clock):
    """The time of a play; sleeping lets it pass."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> float:
        """The client's clock does not know when the play began."""
        return self._stage.now + 1e6

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self._stage.wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass."""
        self._stage.wait(seconds)


class Stage(httpx.MockTransport):
    """Answers as Fivetran does; `faults` are what the next requests of a kind (GET, POST, LIST, PATCH) meet instead.

    Args:
        rows: The connections.
        skew: Seconds by which the server's clock is ahead.
        date: Seconds, any number, by which the header Date is ahead of the timestamps; None for no such header.
        history: True if there is a sync history.
        delay: Seconds that a request takes to arrive, 0 or more; its answer is at once.
    """

    def __init__(
        self, *rows: Row, skew: float = 0.0, date: float | None = 0.0, history: bool = False, delay: float = 0.0
    ) -> None:
        super().__init__(self.answer)
        self.rows = {row.id: row for row in rows or (Row(),)}
        self.now = 0.0
        self.clock = StageClock(self)
        self.skew, self.date, self.history, self.delay = skew, date, history, delay
        self.faults: dict[str, list[str | None]] = {}
        self.requests: list[tuple[str, str, Any]] = []
        self.times: list[float] = []
        self.seen: list[float] = []
        self.longest_wait = 0.0
        self._events: list[tuple[float, int, Callable[[], object]]] = []
        self._order = count()
        self._lock = RLock()

    def moment(self, seconds: float) -> datetime:
        """A moment of the play, by the server's clock."""
        return EPOCH + timedelta(seconds=seconds + self.skew)

    def at(self, seconds: float, happen: Callable[[], object]) -> None:
        """Let something happen at a moment."""
        heappush(self._events, (seconds, next(self._order), happen))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        assert seconds >= 0
        with self._lock:
            self.longest_wait = max(self.longest_wait, seconds)
            self._until(self.now + seconds)

    @contextmanager
    def client(self, world: World, **options: Any) -> Generator[Any]:
        """A client of this play, whose waits move the clock."""
        given: dict[str, Any] = {"transport": self, "clock": self.clock, **options}
        client = world.kind("key", "the-api-secret", **given)
        try:
            yield client
        finally:
            world.close(client)

    # What happens

    def start(self, row: Row, outcome: Outcome | None = None) -> None:
        """Start a sync, in place of one that is there; without an outcome it has the next of the connection."""
        if row.run:
            row.stopped += 1
            row.run.ended, row.run.status = self.now, "CANCELED"
        outcome = outcome or (row.outcomes.pop(0) if row.outcomes else Outcome())
        row.state, row.rescheduled_for = "scheduled", None
        run = Run(self.now, outcome)
        row.runs.append(run)
        if outcome.result == "never":
            row.run = None
            return
        row.run = run

        def begin() -> None:
            if row.run is run:
                row.state, run.started, run.status, run.full = "syncing", self.now, "SYNCING", row.historical

        def end() -> None:
            if row.run is run:
                self.end(row, run)

        self.at(self.now + outcome.lag, begin)
        self.at(self.now + outcome.lag + outcome.seconds, end)

    def end(self, row: Row, run: Run) -> None:
        """End a sync."""
        row.run, run.ended = None, self.now
        row.state, outcome = "scheduled", run.outcome
        if outcome.result == "rescheduled":
            run.status = "RESCHEDULED"
            row.state, row.rescheduled_for = "rescheduled", self.moment(self.now + outcome.rescheduled_by)
            self.at(self.now + outcome.rescheduled_by, lambda: self._resume(row))
            return
        if outcome.result == "success":
            run.status = "COMPLETED"
            row.succeeded, row.setup = self.moment(self.now), "connected"
            row.historical = row.historical and not run.full
        else:
            run.status = "FAILURE_WITH_TASK"
            row.failed = self.moment(self.now)
            row.tasks = [{"code": "reconnect", "message": "Reconnect", "details": "No login"}]
        if row.historical and not run.full:
            self.start(row)  # the resync that waited for this one

    def _resume(self, row: Row) -> None:
        due = row.rescheduled_for is not None and row.rescheduled_for <= self.moment(self.now + 1e-3)
        if row.state == "rescheduled" and row.schedule == "auto" and due:
            self.start(row)

    def pause(self, row: Row) -> None:
        """Pause a connection."""
        row.paused, row.state, row.run = True, "paused", None

    def _until(self, moment: float) -> None:
        while self._events and self._events[0][0] <= moment:
            seconds, _, happen = heappop(self._events)
            self.now = max(self.now, seconds)
            happen()
        self.now = moment

    # What is answered

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, or meet the fault that waits for it."""
        with self._lock:
            return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.split("/")[2:]
        body: Any = json.loads(request.content or b"{}")
        kind = "LIST" if path == ["connections"] else request.method
        self.requests.append((kind, "/".join(path), body))
        self.times.append(self.now)
        assert len(self.requests) < 8000, "this goes on for ever"
        if kind == "POST" and len(path) > 1 and path[1] in self.rows:
            self.rows[path[1]].sent.append(self.now)
        patience = request.extensions["timeout"]["read"]
        if patience is not None and patience < self.delay:
            self.at(self.now + self.delay, lambda: self._perform(request, path, body))  # it arrives all the same, but later
            return self._fail("silent", request)
        self._until(self.now + self.delay)
        queue = self.faults.get(kind, [])
        fault = queue.pop(0) if queue else None
        if fault is not None and not fault.startswith("done, ") and fault != "409":
            return self._fail(fault, request)
        answer = self._perform(request, path, body)
        return self._fail(fault.removeprefix("done, "), request) if fault else answer

    def _fail(self, fault: str, request: httpx.Request) -> httpx.Response:
        if fault in UNANSWERED:
            raise UNANSWERED[fault](fault)
        if fault == "silent":
            self._until(self.now + request.extensions["timeout"]["read"])
            raise httpx.ReadTimeout(fault)
        if fault == "html":
            return httpx.Response(200, html="<p>Sign in")
        if fault == "502 HTML":
            return httpx.Response(502, html="<p>Bad gateway")
        status, _, seconds = fault.partition(" for ")
        headers = {"Retry-After": seconds} if seconds else {}
        return httpx.Response(int(status), json={"code": "SomeCode"}, headers=headers | self._date())

    def _date(self) -> dict[str, str]:
        if self.date is None:
            return {}
        return {"Date": format_datetime(self.moment(self.now + self.date).replace(microsecond=0), usegmt=True)}

    def _perform(self, request: httpx.Request, path: list[str], body: Any) -> httpx.Response:
        headers = self._date()
        if path == ["connections"]:
            self.seen.append(self.now)
            asked = request.url.params
            rows = [row for row in self.rows.values() if asked.get("group_id") in (None, row.group)]
            limit, at = int(asked["limit"]), int(asked.get("cursor", "0"))
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
        row.arrived.append(self.now)
        if "resync" in path:
            row.historical = True
        if row.paused or row.setup == "incomplete" or (row.run and not body.get("force")):
            return
        row.triggered += 1
        self.start(row)

    def _record(self, row: Row, name: str) -> httpx.Response:
        if not self.history:
            return httpx.Response(404, json={"code": "NotFound"})
        items: list[Any] = [{"title": "Sync failed", "message": "The source refused the login"}]
        if name == "sync-history":
            items = [
                {
                    "sync_id": f"sync-{number}",
                    "status": run.status,
                    "reason": None,
                    "start": None if run.started is None else str(self.moment(run.started)),
                    "end": None if run.ended is None else str(self.moment(run.ended)),
                }
                for number, run in enumerate(row.runs, 1)
                if run.outcome.result != "never"
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
                "rescheduled_for": written(row.rescheduled_for),
                "tasks": row.tasks,
                "warnings": [],
            },
        }

    def count(self, kind: str, ending: str = "") -> int:
        """Return the number of requests of a kind."""
        return sum(each[0] == kind and each[1].endswith(ending) for each in self.requests)


def written(moment: datetime | None) -> str | None:
    """A moment as the API writes it."""
    return None if moment is None else f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z"
