"""Calls side by side in threads, which hold up neither Ctrl-C nor the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextvars import copy_context
from typing import Generic, TypeVar

T = TypeVar("T")


def in_threads(calls: Sequence[Callable[[], T]], concurrency: int) -> list[T]:
    """Make calls, at most `concurrency` at a time, and return their results in the order of the calls.

    Each thread has the caller's context variables. The threads of concurrent.futures are joined when the program ends, and so
    would keep it alive after Ctrl-C until the slowest request has its answer; these are daemons.

    Args:
        calls: The calls to make.
        concurrency: The most calls that may be under way at a time; 1 or more.

    Raises:
        Exception: The first failure of a call, once the calls under way have ended. No more are begun.
    """
    work = _Work(calls)
    started = 0
    try:
        for _ in range(min(concurrency, len(calls))):
            thread = threading.Thread(target=copy_context().run, args=(work.run,), name="fivetran_facade", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # this machine has no more threads to give
                break
            started += 1
        if not started:
            work.run()
        for _ in range(max(started, 1)):
            work.done.acquire()
    except BaseException as interruption:
        work.failures.append(interruption)  # so that no more calls are begun
        raise
    if work.failures:
        raise work.failures[0]
    return [work.results[place] for place in range(len(calls))]


class _Work(Generic[T]):
    """Calls that several threads share."""

    def __init__(self, calls: Sequence[Callable[[], T]]) -> None:
        self.results: dict[int, T] = {}
        self.failures: list[BaseException] = []
        self.done = threading.Semaphore(0)
        self._waiting: Iterator[tuple[int, Callable[[], T]]] = iter(enumerate(calls))
        self._lock = threading.Lock()

    def run(self) -> None:
        """Make calls until there are no more, or one has failed."""
        try:
            while not self.failures:
                with self._lock:
                    following = next(self._waiting, None)
                if following is None:
                    break
                place, call = following
                self.results[place] = call()
        except BaseException as failure:  # noqa: BLE001 - raised in the thread that waits for it
            self.failures.append(failure)
        finally:
            self.done.release()
