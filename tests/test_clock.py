"""The time that a client goes by."""

from __future__ import annotations

import asyncio
import threading

from fivetran_facade.clock import Clock, VirtualClock


def test_a_virtual_clock_moves_by_sleeping_and_never_waits() -> None:
    clock = VirtualClock(start=5)
    clock.sleep(3600)
    asyncio.run(clock.sleep_async(0.5))
    assert (clock.now(), repr(clock)) == (3605.5, "VirtualClock(3605.5)")


def test_a_virtual_clock_loses_nothing_between_threads() -> None:
    clock = VirtualClock()

    def sleep() -> None:
        for _ in range(1000):
            clock.sleep(1)

    threads = [threading.Thread(target=sleep) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.now() == 8000


def test_the_usual_clock_is_that_of_the_machine() -> None:
    clock = Clock()
    began = clock.now()
    clock.sleep(0.001)
    asyncio.run(clock.sleep_async(0.001))
    assert 0.002 <= clock.now() - began < 60
