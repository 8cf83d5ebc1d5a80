"""Control of the sandbox itself, under /_sandbox and without credentials: time, faults, outcomes, state, requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from .agents import set_online
from .failures import Failure, invalid, unforeseen
from .faults import Fault
from .life import FOREVER, instant
from .masks import hidden
from .outcomes import RUN_RESULTS, Outcome
from .runs import Runs
from .syncs import Syncs
from .values import JSON, is_list, is_object, read, write
from .webhooks import Webhooks

if TYPE_CHECKING:
    from .application import Sandbox

Control = Callable[["Sandbox", Any], Awaitable[Any]]
_JSON: Final = "application/json"


async def answer(sandbox: Sandbox, request: Request, path: str) -> Response:
    """Answer a control request."""
    try:
        content = await request.body()
        body = _body(request.headers.get("content-type", ""), content)
        await sandbox.catch_up()
        if path == "/_sandbox/state" and request.method == "GET":
            data = _state(sandbox, secrets=request.query_params.get("secrets") == "true")
        else:
            data = await _find(request.method, path)(sandbox, body)
        return Response(write({"code": "Success", "data": data}), 200, None, _JSON)
    except Failure as failure:
        return _failed(failure)
    except ClientDisconnect:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of the sandbox, which its user is to see and report
        return _failed(unforeseen(error))


def _failed(failure: Failure) -> Response:
    return Response(write({"code": failure.code, "message": failure.message}), failure.status, None, _JSON)


def _body(content_type: str, content: bytes) -> Any:
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in ("", _JSON):
        raise Failure(415, "UnsupportedMediaType", f"The Content-Type must be {_JSON}")
    try:
        return read(content) if content.strip() else {}
    except ValueError:
        raise invalid("The body is not JSON") from None


def _find(method: str, path: str) -> Control:
    steps = path.strip("/").split("/")[1:]
    if len(steps) == 3 and steps[0] in ("connections", "transformations") and steps[2] == "outcomes":
        if method == "POST":
            set_outcomes = _set_outcomes if steps[0] == "connections" else _set_run_outcomes
            return lambda sandbox, body: set_outcomes(sandbox, steps[1], body)
        raise Failure(405, "MethodNotAllowed", "Outcomes are set with POST")
    if len(steps) == 2 and steps[0] == "agents":
        if method == "POST":
            return lambda sandbox, body: _set_agent(sandbox, steps[1], body)
        raise Failure(405, "MethodNotAllowed", "Agents are started and stopped with POST")
    found = _CONTROLS.get("/".join(steps))
    if found is None:
        raise Failure(404, "NotFound", f"The sandbox has {', '.join(f'/_sandbox/{name}' for name in _CONTROLS)}")
    if method not in found:
        raise Failure(405, "MethodNotAllowed", f"There is {', '.join(found)}")
    return found[method]


def _state(sandbox: Sandbox, *, secrets: bool) -> JSON:
    """Return the whole account, in the form of a seed; with masks in place of secrets unless they are asked for."""
    account = sandbox.account
    tables = {name: list(table) if secrets else [hidden(name, row) for row in table] for name, table in account.tables.items()}
    return {"account": account.info, **tables}


async def _get_state(sandbox: Sandbox, _: Any) -> JSON:
    return _state(sandbox, secrets=False)


async def _reset(sandbox: Sandbox, _: Any) -> JSON:
    sandbox.reset()
    return {"connections": len(sandbox.account.tables["connections"])}


async def _get_clock(sandbox: Sandbox, _: Any) -> JSON:
    clock = sandbox.life.clock
    return {"now": instant(clock.now()), "speed": clock.speed}


async def _set_clock(sandbox: Sandbox, body: Any) -> JSON:
    if not is_object(body) or set(body) - {"seconds", "speed"}:
        raise invalid("The clock takes seconds to move by, and a speed")
    for number in body.values():
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < FOREVER:
            raise invalid("Seconds and speed are numbers that are not negative: time does not go back")
    if "speed" in body:
        sandbox.life.clock.speed = body["speed"]
    if "seconds" in body:
        await sandbox.advance(body["seconds"])
    return await _get_clock(sandbox, {})


async def _get_faults(sandbox: Sandbox, _: Any) -> list[JSON]:
    return sandbox.faults.counts()


async def _add_faults(sandbox: Sandbox, body: Any) -> list[JSON]:
    sandbox.faults.add([Fault.read(one) for one in (body if is_list(body) else [body])])
    return sandbox.faults.counts()


async def _clear_faults(sandbox: Sandbox, _: Any) -> list[JSON]:
    sandbox.faults.clear()
    return sandbox.faults.counts()


async def _get_requests(sandbox: Sandbox, _: Any) -> JSON:
    items = [{"method": one.method, "path": one.path, "status": one.status} for one in sandbox.requests]
    return {"items": items, "count": len(items)}


async def _clear_requests(sandbox: Sandbox, _: Any) -> JSON:
    sandbox.requests.clear()
    return {"items": [], "count": 0}


async def _get_deliveries(sandbox: Sandbox, _: Any) -> JSON:
    items = [delivery.shown() for delivery in Webhooks.of(sandbox.account).deliveries]
    return {"items": items, "count": len(items)}


async def _set_outcomes(sandbox: Sandbox, connection: str, body: Any) -> JSON:
    row = sandbox.account.find("connections", connection)
    outcomes = [Outcome.read(one) for one in (body if is_list(body) else [body])]
    records = Syncs.of(sandbox.account).records_of(row)
    records.outcomes[:] = outcomes
    return {"connection_id": connection, "outcomes": [outcome.result for outcome in outcomes]}


async def _set_agent(sandbox: Sandbox, agent: str, body: Any) -> JSON:
    if not is_object(body) or set(body) != {"online"} or not isinstance(body["online"], bool):
        raise invalid('An agent is online or not: send {"online": true}')
    return {"agent_id": agent, "online": body["online"], "version": set_online(sandbox.account, agent, **body)["version"]}


async def _set_run_outcomes(sandbox: Sandbox, transformation: str, body: Any) -> JSON:
    sandbox.account.find("transformations", transformation)
    outcomes = [Outcome.read(one, RUN_RESULTS) for one in (body if is_list(body) else [body])]
    Runs.of(sandbox.account).outcomes[transformation] = outcomes
    return {"transformation_id": transformation, "outcomes": [outcome.result for outcome in outcomes]}


_CONTROLS: Final[dict[str, dict[str, Control]]] = {
    "state": {"GET": _get_state, "DELETE": _reset},
    "reset": {"POST": _reset},
    "clock": {"GET": _get_clock, "POST": _set_clock},
    "faults": {"GET": _get_faults, "POST": _add_faults, "DELETE": _clear_faults},
    "deliveries": {"GET": _get_deliveries},
    "requests": {"GET": _get_requests, "DELETE": _clear_requests},
}
