"""Calls side by side in threads, which hold up neither Ctrl-C nor the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextvars import copy_context
from typing import TypeVar

T = TypeVar("T")


def in_threads(calls: Sequence[Callable[[], T]], concurrency: int) -> list[T]:
    """Make calls, at most `concurrency` at a time, and return their results in the order of the calls.

    Each thread has the caller's context variables. The threads of concurrent.futures are joined when the program ends, and so
    would keep it alive after Ctrl-C until the slowest request has its answer; these are daemons.

    Args:
        calls: What to call.
        concurrency: How many calls may be under way at a time; 1 or more.

    Raises:
        Exception: What the first call to fail has raised, once the calls under way have ended. No more are begun.
    """
    results: dict[int, T] = {}
    failures: list[BaseException] = []
    waiting = iter(enumerate(calls))
    lock, idle = threading.Lock(), threading.Semaphore(0)

    def work() -> None:
        while not failures:
            with lock:
                place, call = next(waiting, (-1, None))
            if call is None:
                return
            try:
                results[place] = call()
            except BaseException as failure:  # noqa: BLE001 - raised in the thread that asked for it
                failures.append(failure)

    def run() -> None:
        try:
            work()
        finally:
            idle.release()

    started = 0
    try:
        for _ in range(min(concurrency, len(calls))):
            thread = threading.Thread(target=copy_context().run, args=(run,), name="fivetran_facade", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # this machine has no more threads to give
                break
            started += 1
        if not started:
            work()
        for _ in range(started):
            idle.acquire()
    except BaseException as interruption:
        failures.append(interruption)  # so that no more calls are begun
        raise
    if failures:
        raise failures[0]
    return [results[place] for place in range(len(calls))]
