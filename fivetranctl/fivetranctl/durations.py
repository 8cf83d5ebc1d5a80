"""Durations as people write them: 90, 90s, 15m, 1h30m, 2d."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, Final

import click

_UNITS: Final = {"d": 86_400, "h": 3600, "m": 60, "s": 1}
_FORM: Final = re.compile(r"(?:(\d+(?:\.\d+)?)([dhms]))+", re.IGNORECASE)
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)([dhms])", re.IGNORECASE)


class Duration(click.ParamType):  # type: ignore[type-arg]
    """Seconds, from a text such as 1h30m; a number alone is seconds.

    Args:
        positive: True to refuse 0.
    """

    name = "duration"

    def __init__(self, *, positive: bool = False) -> None:
        self._positive = positive

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the seconds."""
        if isinstance(value, int | float):
            return float(value)
        text = str(value).strip()
        try:
            parts = _PART.findall(text) if _FORM.fullmatch(text) else [(text, "s")]
            seconds = sum(float(number) * _UNITS[unit.lower()] for number, unit in parts)
        except ValueError:
            seconds = -1.0
        if not 0 <= seconds < float("inf"):
            self.fail(f"{value!r} is no duration, such as 90s, 15m or 1h30m", param, ctx)
        if self._positive and not seconds:
            self.fail("it must be more than 0", param, ctx)
        return seconds


def shown(seconds: float, *, units: int = 2) -> str:
    """Return a duration in its largest units, such as 1h 30m."""
    left = round(max(0.0, seconds))
    parts: list[str] = []
    for unit, size in _UNITS.items():
        if left >= size or (unit == "s" and not parts):
            parts.append(f"{left // size}{unit}")
            left %= size
        elif parts:
            break
    return " ".join(parts[:units])


def ago(moment: datetime | None, now: datetime | None = None, *, units: int = 2) -> str:
    """Return how long ago a moment was, or how far off it is; `never` for None."""
    if moment is None:
        return "never"
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    return f"{shown(seconds, units=units)} ago" if seconds >= 0 else f"in {shown(-seconds, units=units)}"


def moment(text: Any) -> datetime | None:
    """Return a timestamp of the API as a moment; None for none."""
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
