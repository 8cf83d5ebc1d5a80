"""JSON values: what they are, how they are read from a request and written into an answer."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, Final, TypeGuard

JSON = dict[str, Any]
_DEEPEST: Final = 100


def is_object(value: Any) -> TypeGuard[JSON]:
    """Return True if a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Return True if a value is a JSON array."""
    return isinstance(value, list)


def read(content: bytes | str) -> Any:
    """Parse JSON strictly: what Python adds to it (NaN, infinity, numbers too large to write again) is a ValueError.

    So is what is nested so deeply that nothing that goes through it could get to its end.
    """
    try:
        value = json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for outer in level for inner in _within(outer)]
        if not level:
            return value
    raise ValueError("nested too deeply")


def write(value: Any) -> bytes:
    """Write JSON compactly, in ASCII so that any string survives."""
    return json.dumps(value, separators=(",", ":")).encode()


def strings(value: Any) -> Iterable[str]:
    """All strings anywhere in a value."""
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for inner in value.values():
            yield from strings(inner)
    elif is_list(value):
        for inner in value:
            yield from strings(inner)


def _within(value: Any) -> Iterable[Any]:
    return value.values() if is_object(value) else value if is_list(value) else ()


def at(row: JSON, path: str) -> Any:
    """The value at a dotted path, None where there is none."""
    if "." not in path:
        return row.get(path)
    value: Any = row
    for name in path.split("."):
        if not is_object(value):
            return None
        value = value.get(name)
    return value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text} is too large")
    return number
