"""A stopwatch, for this process or a worker."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import perf_counter


def seconds_of(function: Callable[[], object]) -> float:
    """Call a function once. What others left behind is swept up before."""
    gc.collect()
    started = perf_counter()
    result = function()
    passed = perf_counter() - started
    del result  # which takes time too, but nobody's
    return passed
