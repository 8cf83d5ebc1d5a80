"""The ASGI application: one way that every request goes, from its path to the envelope of its answer."""

from __future__ import annotations

import asyncio
import base64
import binascii
import inspect
import time
from collections import deque
from collections.abc import Coroutine, Mapping
from email.utils import formatdate
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import define, field
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from . import actions, control, guard, legacy, limits, seeds
from .account import Account
from .calls import ACTIONS, Action, Answer, Call
from .crud import action_for
from .document import Match, Operation, shipped
from .failures import Failure, invalid, no_route, report, unforeseen
from .faults import ENUMERATIONS, Faults
from .kinds import COLLECTIONS
from .life import FOREVER, LATEST, Clock, Life, instant
from .limits import Limits
from .values import JSON, read, write
from .webhooks import Webhooks

__all__ = ["Sandbox", "actions"]

_REMEMBERED: Final = 10_000
_WITH_BODY: Final = ("POST", "PATCH", "PUT")
_JSON: Final = "application/json"
_PULSE: Final = 0.1
# The one operation that is documented to refuse a request without a body, though an empty object will do.
_WITH_OBJECT: Final = "test_connection"
# Seconds of real time that a leap takes at most, a request waits for what is due by then, and others wait for their turn.
LONGEST_LEAP: Final = 10.0
_LONGEST_WAIT: Final = 1.0
_TURN: Final = 0.05


@define
class LoggedRequest:
    """A request that has arrived; status 0 means that it was left without an answer, or has none yet."""

    method: str
    path: str
    status: int = 0


@define
class _Leap:
    """The real time that a leap takes, in which it lets others have their turn."""

    longest: float
    _began: float = field(factory=time.monotonic)
    _yielded: float = field(factory=time.monotonic)

    async def is_too_long(self) -> bool:
        """Let others have their turn if it is time, so that a server that is to end does; True if the leap has to end."""
        now = time.monotonic()
        if now - self._yielded > _TURN:
            await asyncio.sleep(0)
            self._yielded = time.monotonic()
        return now - self._began > self.longest


class Sandbox:
    """A local Fivetran account, as an ASGI application.

    Args:
        seed: `demo`, `empty`, the path of a JSON file of collections, or such collections.
        connections: The number of connections to generate in addition; 0 or more.
        api_key: The only key that is let in; without one any key is.
        api_secret: Its secret.
        speed: Sandbox seconds that pass in a real one; 0 to 1e10. 0 means that time is only moved by hand.
        sync_seconds: The duration of a sync, in sandbox seconds; 0 to 1e10.
        legacy: True to serve the older paths too.
        plan: The plan whose published limits hold: `standard`, `trial` or `unlimited`.
        requests_per_hour: The most requests of an hour; 1 or more. Default None, the plan's.
        ids: The seed of ids and of all else that is random; any integer.
        start: The beginning of sandbox time, in seconds since 1970; 0 to 2.5e11. Default None, now.
        public: True to let other machines in, under any name of this one.
    """

    def __init__(
        self,
        seed: str | Path | seeds.Seed = "demo",
        *,
        connections: int = 0,
        api_key: str | None = None,
        api_secret: str | None = None,
        speed: float = 1.0,
        sync_seconds: float = 3.0,
        legacy: bool = True,
        plan: str = "standard",
        requests_per_hour: int | None = None,
        ids: int = 0,
        start: float | None = None,
        public: bool = False,
    ) -> None:
        if (api_key is None) != (api_secret is None):
            raise ValueError("a fixed API key needs its secret, and the other way round")
        if plan not in limits.PLANS:
            raise ValueError(f"there is no plan {plan!r}, only {', '.join(limits.PLANS)}")
        if api_key is not None and (not api_key or not api_secret or ":" in api_key):
            raise ValueError("a fixed API key and its secret cannot be empty, and a key has no colon")
        if connections < 0:
            raise ValueError(f"connections must be 0 or more, not {connections!r}")
        limited = (("speed", speed, FOREVER), ("sync_seconds", sync_seconds, FOREVER), ("start", start or 0.0, LATEST))
        for name, number, most in limited:
            if not 0 <= number <= most:  # as NaN is not
                raise ValueError(f"{name} must be from 0 to {most:g}, not {number!r}")
        if requests_per_hour is not None and requests_per_hour < 1:
            raise ValueError(f"requests_per_hour must be 1 or more, not {requests_per_hour!r}")
        self.document = shipped()
        self.faults = Faults()
        self.requests: deque[LoggedRequest] = deque(maxlen=_REMEMBERED)
        self.legacy, self._public = legacy, public
        self.longest_leap = LONGEST_LEAP
        self._seed, self._connections = seed, connections
        self._credentials = None if api_key is None else (api_key, api_secret)
        self._speed, self._start, self._sync_seconds, self._ids = speed, start, sync_seconds, ids
        self._plan, self._requests_per_hour = plan, requests_per_hour
        self._actions: dict[str, Action | None] = {}
        self._running: set[asyncio.Task[Any]] = set()
        self.reset()

    def reset(self) -> None:
        """Go back to the seed, with nothing requested and no faults."""
        self.life = Life(Clock(self._speed, self._start))
        self.account = Account(COLLECTIONS, self.life, seed=self._ids, sync_seconds=self._sync_seconds)
        self.limits = Limits(self._plan, self._requests_per_hour)
        Webhooks.of(self.account)
        seeds.fill(self.account, seeds.find(self._seed, self.life.now), self._connections)
        self.faults.clear()
        self.requests.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            # What ASGI has an application do about a protocol that it does not know is to raise.
            raise NotImplementedError(f"the sandbox speaks HTTP, not {scope['type']}")
        request = Request(scope, receive)
        path = raw_path(scope)
        scope[ENUMERATIONS] = self.document.enumerations
        method = scope["method"]
        try:
            guard.check(request, public=self._public)
            if path.startswith("/_sandbox"):
                await (await control.answer(self, request, path))(scope, receive, send)
                return
            fault = self.faults.draw(method, path, request.headers)
        except Failure as failure:
            await self._failed(failure)(scope, receive, send)
            return
        # Before the answer, or a client that has it could ask too early.
        self.requests.append(noted := LoggedRequest(method, path))
        try:
            response = await self._answer(request, path) if fault is None or fault.processed else None
        except ClientDisconnect:
            return
        if fault is None:
            assert response is not None
            noted.status = response.status_code
            await response(scope, receive, send)
        else:
            noted.status = await fault.answer(response, self.usual_headers(), scope, receive, send)

    async def advance(self, seconds: float) -> None:
        """Let time pass at once; what falls due happens in its order, webhooks included.

        Args:
            seconds: The time to pass, in sandbox seconds; 0 or more.

        Raises:
            Failure: It takes longer than ten real seconds. Time stands at the last event that has happened.
        """
        life, leap = self.life, _Leap(self.longest_leap)
        end = min(life.clock.now() + seconds, LATEST)
        while (event := life.take(end)) is not None:
            life.clock.move(max(0.0, event.when - life.clock.now()))
            happening = life.perform(event)
            if happening is not None:
                await happening
            if await leap.is_too_long():
                raise self._too_far(life)
        life.clock.move(max(0.0, end - life.clock.now()))
        if not await self._catch_up(leap):
            raise self._too_far(life)

    async def catch_up(self) -> None:
        """Let happen what is due, as everything has to before somebody looks.

        This takes a second at most. What cannot happen in that time, as the speed is too high for it, holds the clock.
        """
        await self._catch_up(_Leap(min(self.longest_leap, _LONGEST_WAIT)))

    async def _catch_up(self, leap: _Leap) -> bool:
        """Let happen what is due; False if the leap gets too long before all of it has."""
        life = self.life
        while (event := life.take_any()) is not None:
            happening = life.perform(event)
            if inspect.iscoroutine(happening):
                self._keep(happening)
            if await leap.is_too_long():
                life.hold(event)
                return False
        return True

    def _too_far(self, life: Life) -> Failure:
        came = f"this one has come to {instant(life.now)}: leap less far"
        return invalid(f"A leap takes {self.longest_leap:g} s at most, and {came}")

    def _keep(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(coroutine)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _pulse(self) -> None:
        # Webhooks are to be told of what happens though nobody asks.
        while True:
            await asyncio.sleep(_PULSE)
            if self.account.tables["webhooks"]:
                try:
                    await self.catch_up()
                except Exception as error:  # noqa: BLE001 - nobody is there to be answered, and what follows is still to happen
                    report(error)

    def usual_headers(self) -> dict[str, str]:
        """Return the headers of every answer: the time in the sandbox, and the rest of the limit of requests."""
        return {"Date": formatdate(self.life.now, usegmt=True), **self.limits.headers(self.life.now)}

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._keep(self._pulse())
                await send({"type": "lifespan.startup.complete"})
            else:
                for task in self._running:
                    task.cancel()
                await asyncio.gather(*self._running, return_exceptions=True)
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _answer(self, request: Request, path: str) -> Response:
        try:
            await self.catch_up()
            answer = await self._perform(request, path)
            if isinstance(answer, Response):
                answer.headers.update(self.usual_headers())
                return answer
            return Response(write(answer[1]), answer[0], self.usual_headers(), _JSON)
        except Failure as failure:
            return self._failed(failure)
        except ClientDisconnect:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of the sandbox, which its user is to see and report
            return self._failed(unforeseen(error))

    def _failed(self, failure: Failure) -> Response:
        body: JSON = {"code": failure.code, "message": failure.message}
        return Response(write(body), failure.status, {**self.usual_headers(), **failure.headers}, _JSON)

    async def _perform(self, request: Request, path: str) -> tuple[int, JSON] | Response:
        method, current = request.method, legacy.current(path)
        if not self.legacy and current != path:
            raise no_route()
        match = self.document.route(current)
        if match is None:
            raise no_route()
        operation = match.operations.get(method)
        if operation is None:
            allowed = ", ".join(sorted(match.operations))
            raise Failure(405, "MethodNotAllowed", f"HTTP 405 Method Not Allowed: {request.method}", {"Allow": allowed})
        system_key = None if operation.public else self._let_in(request, operation)
        content = await request.body()
        _check_media_types(request, operation, content)
        body, files = await _body(request, operation, content)
        self.limits.take(limits.classes(operation.id, body), self.life.now)
        call = Call(self.account, operation, match.path, _query(request, operation), body, files, system_key)
        operation.check_body(body)
        return await self._call(call, match)

    async def _call(self, call: Call, match: Match) -> tuple[int, JSON] | Response:
        operation = call.operation
        if operation.id not in self._actions:
            self._actions[operation.id] = ACTIONS.get(operation.id) or action_for(operation.id, self.account.collections)
        action = self._actions[operation.id]
        if action is None:
            raise Failure(501, "NotImplemented", f"The sandbox does not serve {operation.id}: kinds.py and actions/ lack it.")
        data = action(call)
        if inspect.isawaitable(data):
            data = await data
        answer = data if isinstance(data, Answer) else Answer(data)
        if answer.content is not None:
            return Response(answer.content, operation.status, media_type=answer.media_type)
        envelope: JSON = {"code": operation.code}
        message = answer.message or operation.message(match.path)
        if message is not None:
            envelope["message"] = message
        if answer.data is not None:
            envelope["data"] = answer.data
        return operation.status, envelope

    def _let_in(self, request: Request, operation: Operation) -> str | None:
        """Check the credentials; the id of the system key that they are, or None for those of a user.

        Raises:
            Failure: They let nobody in, or not to this.
        """
        given = _basic(request.headers.get("authorization", ""))
        system_key = None if given is None else self._system_key(*given)
        let_in = given is not None and all(given) and given[0] not in self.account.revoked_keys
        if system_key is None:
            # A system key of this account needs its own secret; any other key may be fixed.
            known = given is not None and self.account.tables["system_keys"].where("key", given[0])
            let_in = let_in and not known and self._credentials in (None, given) and self.account.has_caller
        if not let_in:
            challenge = {"WWW-Authenticate": 'Basic realm="fivetran"'}
            raise Failure(401, "AuthFailed", "The API key or its secret is missing or wrong", challenge)
        system_key = system_key or self.account.system_key
        if system_key is None:
            return None
        system_key["last_used_at"] = self.life.stamp()
        if operation.tag == "system_keys":
            raise Failure(
                403, "Forbidden", "A system key cannot manage system keys: the permission SYSTEM_KEY_MANAGE is missing"
            )
        return str(system_key["id"])

    def _system_key(self, key: str, secret: str) -> JSON | None:
        row = next(iter(self.account.tables["system_keys"].where("key", key).values()), None)
        return row if row is not None and row.get("_secret") == secret and self.account.accepts(row) else None


def raw_path(scope: Mapping[str, Any]) -> str:
    """The path of a request, still percent-encoded, without a slash at its end."""
    raw: bytes | None = scope.get("raw_path")
    path = scope["path"] if raw is None else raw.partition(b"?")[0].decode("latin-1")
    return path.rstrip("/") or "/"


def _basic(header: str) -> tuple[str, str] | None:
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        key, colon, secret = base64.b64decode(token.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return (key, secret) if colon else None


def _check_media_types(request: Request, operation: Operation, content: bytes) -> None:
    accept = request.headers.get("accept", "*/*")
    parts = (part.replace(" ", "").lower().split(";") for part in accept.split(","))
    kinds = {kind for kind, *parameters in parts if "q=0" not in parameters} or {"nothing"}
    if kinds and not kinds & {"", "*/*", "application/*", _JSON} and _JSON in operation.answer_types:
        raise Failure(406, "NotAcceptable", f"Only {_JSON} is to be had")
    given = request.headers.get("content-type")
    if given is None and not content and operation.fits_without_body:
        # Fivetran's own command line sends neither where it has nothing to say.
        return
    if request.method in _WITH_BODY:
        encoding = request.headers.get("content-encoding", "identity").strip().lower()
        if encoding != "identity":
            raise Failure(415, "UnsupportedMediaType", "The body must come as it is, without a Content-Encoding")
        kind = (given or "").partition(";")[0].strip().lower()
        wanted = operation.media_types or {_JSON}
        if kind not in wanted:
            raise Failure(415, "UnsupportedMediaType", f"The Content-Type must be {' or '.join(sorted(wanted))}")


async def _body(request: Request, operation: Operation, content: bytes) -> tuple[Any, Mapping[str, bytes]]:
    if not operation.media_types:
        return None, {}
    if _JSON not in operation.media_types:
        return None, await _files(request)
    if not content.strip():
        if not operation.fits_without_body or operation.id == _WITH_OBJECT:
            raise invalid("The request has no body")
        return {}, {}
    try:
        body = read(content)
    except ValueError as failure:
        raise invalid(f"The body is not JSON: {type(failure).__name__}") from None
    return operation.understood(body), {}


async def _files(request: Request) -> dict[str, bytes]:
    """Return the parts of a form by name.

    Raises:
        Failure: The body is no form.
    """
    try:
        form = await request.form()
    except (MultiPartException, ValueError) as failure:  # the latter of python-multipart itself
        raise invalid(f"The body is not multipart: {getattr(failure, 'message', failure)}") from None
    found = {name: await part.read() if isinstance(part, UploadFile) else part.encode() for name, part in form.items()}
    await form.close()
    return found


def _query(request: Request, operation: Operation) -> dict[str, Any]:
    # Nothing after the equals sign is no value: loops over pages start with an empty cursor.
    given = dict(parse_qsl(request.scope["query_string"].decode("latin-1")))
    query: dict[str, Any] = {}
    for name, parameter in operation.parameters.items():
        if parameter.place == "query":
            if name in given:
                query[name] = parameter.read(given[name])
            elif parameter.required:
                raise invalid(f"The parameter '{name}' must be given")
    return query
