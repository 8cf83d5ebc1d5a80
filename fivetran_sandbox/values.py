"""JSON values: what they are, how they are read from a request and written into an answer."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Any, TypeGuard

JSON = dict[str, Any]
MASK = "******"

# Names of config fields whose values the API never shows.
_SECRET = re.compile(
    r"passw(or)?d|passphrase|secret|token|credential|(private|api|access|account|encryption|security|shared|consumer|auth)_?key",
    re.IGNORECASE,
).search
_NOT_SECRET = re.compile(r"_type$|_method$|_(url|uri|endpoint|path)$|^external_secrets|^use_|^is_|^has_", re.IGNORECASE).search


def is_object(value: Any) -> TypeGuard[JSON]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def read(content: bytes | str) -> Any:
    """Parse JSON strictly: what Python adds to it (NaN, infinity, numbers too large to write again) is a ValueError."""
    try:
        return json.loads(content, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def write(value: Any) -> bytes:
    """Write JSON compactly, in ASCII so that any string survives."""
    return json.dumps(value, separators=(",", ":")).encode()


def masked(value: Any, *, inside_secret: bool = False) -> Any:
    """A copy of a config in which the values of secret fields are asterisks."""
    if is_object(value):
        return {
            name: inner if inside_secret and name == "key" else masked(inner, inside_secret=inside_secret or is_secret(name))
            for name, inner in value.items()
        }
    if is_list(value):
        return [masked(inner, inside_secret=inside_secret) for inner in value]
    return MASK if inside_secret and isinstance(value, str) and value else value


def is_secret(name: str) -> bool:
    """Whether a config field with this name holds a secret."""
    return bool(_SECRET(name)) and not _NOT_SECRET(name)


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
