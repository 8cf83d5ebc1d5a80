"""A service that starts syncs and reports how they end, with Starlette. fastapi_service.py is the same with FastAPI.

    FIVETRAN_WEBHOOK_SECRET=... uvicorn starlette_service:app      credentials come from the environment

    POST /syncs {"connection_id": "speak_inexpensive"}           202 with a handle, and Location with the address of its state
    GET /syncs?handle=...                                        the state of that sync, also after a restart of the service
    POST /webhooks                                               where Fivetran delivers events; they end waits at once

Create the webhook with the same secret on both sides:

    fivetran.webhooks.create_for_account(url="https://.../webhooks", events=["sync_end"], secret=secret)

If several processes serve, each waits for the syncs that it started, and an event reaches one of them; the others see the end
with their next poll.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final, Literal
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fivetran_facade import (
    ApiError,
    AsyncFivetran,
    BadRequest,
    Conflict,
    ConnectionNotReady,
    ConnectionPaused,
    FivetranError,
    InvalidSignature,
    NotFound,
    RateLimited,
    SyncFailed,
    SyncHandle,
    SyncProgress,
    SyncResult,
    TimedOut,
    webhooks,
)

logger = logging.getLogger(__name__)

KEPT: Final = 10_000
"""The number of ended syncs that the service remembers. The state of an older one is read from Fivetran."""

State = Literal["running", "succeeded", "failed", "given up"]


@dataclass(frozen=True)
class SyncState:
    """The state of a sync."""

    handle: str
    connection_id: str
    state: State
    detail: str | None = None
    rescheduled_for: str | None = None
    finished: str | None = None


class Waits:
    """The syncs that this process waits for. Each wait polls every five minutes, and at once if an event arrives.

    Args:
        fivetran: The client to wait with.
    """

    def __init__(self, fivetran: AsyncFivetran) -> None:
        self.fivetran = fivetran
        self._tasks: dict[str, asyncio.Task[SyncResult]] = {}
        self._progress: dict[str, SyncProgress] = {}
        self._inboxes: dict[str, list[asyncio.Queue[webhooks.Event]]] = {}

    def begin(self, handle: SyncHandle) -> str:
        """Wait for a sync in the background, and return its handle as JSON."""
        key = handle.to_json()
        if key not in self._tasks:
            self._tasks[key] = asyncio.create_task(self._wait(key, handle))
            self._tasks[key].add_done_callback(lambda task: self._end(key, task))
        return key

    async def state(self, key: str) -> SyncState:
        """Return the state of a sync. Only one that this process does not wait for takes a request.

        Raises:
            FivetranError: It cannot be read.
            ValueError: `key` is no handle.
        """
        handle = SyncHandle.from_json(key)
        task, progress = self._tasks.get(key), self._progress.get(key)
        try:
            if task is None:
                progress = await self.fivetran.connections.check_sync(handle)
            result = task.result() if task is not None and task.done() else None
        except SyncFailed as error:
            return _state(key, handle, "failed", detail=str(error), finished=error.result.finished)
        except FivetranError as error:
            if task is None:
                raise
            return _state(key, handle, "given up", detail=str(error))
        if result is None and progress is not None:
            result = progress.result
        if result is not None:
            return _state(key, handle, "succeeded", finished=result.finished)
        due = None if progress is None else progress.rescheduled_for
        return _state(key, handle, "running", rescheduled_for=due)

    def hand_over(self, event: webhooks.Event) -> None:
        """Give an event to the waits for its connection."""
        for inbox in self._inboxes.get(event.connection_id or "", ()):
            inbox.put_nowait(event)

    async def cancel(self) -> None:
        """Cancel all waits. The syncs go on at Fivetran."""
        waiting = {key: task for key, task in self._tasks.items() if not task.done()}
        for key, task in waiting.items():
            logger.warning("no longer waited for, but going on at Fivetran: %s", key)
            task.cancel()
        await asyncio.gather(*waiting.values(), return_exceptions=True)

    async def _wait(self, key: str, handle: SyncHandle) -> SyncResult:
        inbox: asyncio.Queue[webhooks.Event] = asyncio.Queue()
        inboxes = self._inboxes.setdefault(handle.connection_id, [])
        inboxes.append(inbox)

        async def events() -> AsyncGenerator[webhooks.Event]:
            while True:
                yield await inbox.get()

        try:
            return await self.fivetran.connections.wait_for_sync(
                handle, events=events(), progress=lambda progress: self._progress.update({key: progress})
            )
        finally:
            inboxes.remove(inbox)

    def _end(self, key: str, task: asyncio.Task[SyncResult]) -> None:
        self._progress.pop(key, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.warning("%s", error)
        done = [each for each, other in self._tasks.items() if other.done()]
        for each in done[: max(0, len(done) - KEPT)]:
            del self._tasks[each]


def _state(
    key: str,
    handle: SyncHandle,
    state: State,
    *,
    detail: str | None = None,
    rescheduled_for: datetime | None = None,
    finished: datetime | None = None,
) -> SyncState:
    due, end = (None if each is None else each.isoformat() for each in (rescheduled_for, finished))
    return SyncState(key, handle.connection_id, state, detail, due, end)


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncGenerator[None]:
    """Open the client with the service, and cancel what is waited for when it shuts down."""
    async with AsyncFivetran() as fivetran:
        app.state.waits = Waits(fivetran)
        try:
            yield
        finally:
            await app.state.waits.cancel()


def waits_of(request: Request) -> Waits:
    """Return the waits of the application that serves a request."""
    waits: Waits = request.app.state.waits
    return waits


def status_of(error: FivetranError) -> int:
    """Return the status that tells the caller of this service what an error means to it.

    Refused credentials are this service's, not its caller's, so they are a 502 like all that is wrong behind it.
    """
    match error:
        case NotFound() | BadRequest() | Conflict():
            return error.status
        case ConnectionPaused() | ConnectionNotReady():
            return 409
        case RateLimited():
            return 503
        case TimedOut():
            return 504
        case _:
            return 502


async def answer_error(request: Request, error: Exception) -> JSONResponse:  # noqa: ARG001 - Starlette's handlers take both
    """Answer with what went wrong at Fivetran."""
    assert isinstance(error, FivetranError)
    code = (error.code if isinstance(error, ApiError) else None) or type(error).__name__
    headers: dict[str, str] = {}
    if isinstance(error, RateLimited) and error.retry_after is not None:
        headers["Retry-After"] = str(round(error.retry_after))
    return JSONResponse({"code": code, "message": str(error)}, status_of(error), headers)


async def receive_event(request: Request) -> Response:
    """Take an event of a webhook, and give it to the waits for its connection."""
    body = await request.body()  # the raw bytes: only they have the signature
    try:
        event = webhooks.receive(body, request.headers.get(webhooks.SIGNATURE), os.environ["FIVETRAN_WEBHOOK_SECRET"])
    except InvalidSignature as error:
        logger.warning("%s", error)
        return Response(status_code=401)
    except FivetranError as error:
        logger.warning("%s", error)
        return Response(status_code=400)
    waits_of(request).hand_over(event)
    return Response(status_code=204)


def address_of(key: str) -> str:
    """Return the address of the state of a sync, given its handle as JSON."""
    return f"/syncs?handle={quote(key)}"


async def start_sync(request: Request) -> JSONResponse:
    """Start a sync of a connection, or join the one that is running."""
    try:
        body: Any = await request.json()
        connection_id: Any = body["connection_id"]
    except (KeyError, TypeError, ValueError):
        return JSONResponse({"message": "the body must be an object with a connection_id"}, 422)
    waits = waits_of(request)
    try:
        handle = await waits.fivetran.connections.start_sync(connection_id)
    except (TypeError, ValueError) as error:
        return JSONResponse({"message": str(error)}, 422)
    key = waits.begin(handle)
    return JSONResponse(asdict(await waits.state(key)), 202, {"Location": address_of(key)})


async def get_state(request: Request) -> JSONResponse:
    """Return the state of a sync, given its handle."""
    try:
        return JSONResponse(asdict(await waits_of(request).state(request.query_params.get("handle", ""))))
    except ValueError as error:
        return JSONResponse({"message": str(error)}, 422)


app = Starlette(
    lifespan=lifespan,
    exception_handlers={FivetranError: answer_error},
    routes=[
        Route("/syncs", start_sync, methods=["POST"]),
        Route("/syncs", get_state),
        Route("/webhooks", receive_event, methods=["POST"]),
    ],
)
