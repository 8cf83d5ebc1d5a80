"""Behaviour without I/O: generators that yield what they need done, and the two runners that do it.

A generator yields a request to transmit, seconds to sleep, or a function to call, and is sent the outcome. Nothing else differs
between sync and async.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator
from typing import Any, NamedTuple, TypeVar

import httpx

T = TypeVar("T")


class Transmit(NamedTuple):
    """The step of sending a request once.

    Attributes:
        request: The request.
        stream: True if the body of the response is left to be read.
    """

    request: httpx.Request
    stream: bool = False


Step = Transmit | float | Callable[[], Any]
Steps = Generator[Step, Any, T]


def run(steps: Steps[T], transmit: Callable[[Transmit], httpx.Response], sleep: Callable[[float], object]) -> T:
    """Perform steps and return their result."""
    # One at most, and none once the steps have it: it may be credentials, and a traceback may show local variables.
    outcomes: list[Any] = []
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, Transmit):
                    outcomes.append(transmit(step))
                elif callable(step):
                    outcomes.append(step())
                else:
                    outcomes.append(sleep(step))
            except Exception as failure:  # noqa: BLE001 - the steps decide about it
                step = steps.throw(failure)
            else:
                step = steps.send(outcomes.pop())
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


async def run_async(
    steps: Steps[T],
    transmit: Callable[[Transmit], Awaitable[httpx.Response]],
    sleep: Callable[[float], Awaitable[object]],
) -> T:
    """Perform steps without blocking the event loop and return their result."""
    outcomes: list[Any] = []  # as in `run`
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, Transmit):
                    outcomes.append(await transmit(step))
                elif callable(step):
                    outcomes.append(step())
                    if inspect.isawaitable(outcomes[0]):
                        outcomes.append(await outcomes.pop())
                else:
                    outcomes.append(await sleep(step))
            except Exception as failure:  # noqa: BLE001 - the steps decide about it
                step = steps.throw(failure)
            else:
                step = steps.send(outcomes.pop())
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()
