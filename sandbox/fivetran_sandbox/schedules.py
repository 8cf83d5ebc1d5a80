"""Schedules: the two forms that a connection has them in, and when the next sync is due."""

from __future__ import annotations

import re
import zlib
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final

from cronsim import CronSim, CronSimError

from .failures import invalid
from .values import JSON, is_object

_DAYS: Final = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)").fullmatch
_HOUR: Final = re.compile(r"([01]\d|2[0-3]):00").fullmatch


def plan(row: JSON, changes: JSON) -> JSON:
    """The changes to a connection's schedule, completed so that both forms agree.

    Raises:
        Failure: They make no schedule.
    """
    after = row | changes
    if is_object(changes.get("schedule")):
        kind = changes["schedule"].get("schedule_type") or "INTERVAL"
        if changes.get("schedule_type") == "manual" and kind != "MANUAL":
            raise invalid("A 'schedule_type' of manual does not go with a 'schedule' that is not MANUAL")
        return changes | _from_newer_form(changes["schedule"], after)
    if after.get("daily_sync_time") is not None:
        if not _HOUR(str(after["daily_sync_time"])):
            raise invalid("Invalid value for 'daily_sync_time': must be a full hour such as 14:00")
        # The documentation has both that it is ignored with any other frequency, and that it is refused.
        if after.get("sync_frequency") != 1440:
            changes = changes | {"daily_sync_time": None}
    if {"sync_frequency", "schedule_type", "daily_sync_time"} & set(changes) or "schedule" not in row:
        changes = changes | {"schedule": _newer_form(row | changes)}
    return changes


def next_due(connection: JSON, now: float) -> float | None:
    """Return the time of a connection's next scheduled sync; None if there is none."""
    if connection.get("schedule_type") == "manual":
        return None
    cron = _cron(connection)
    if cron is not None:
        return _next_by_cron(now, [cron])
    daily = _daily(connection)
    if daily is None:
        return now + _interval(connection)
    # Every destination has its own offset, always the same, of up to an hour.
    offset = zlib.crc32(str(connection.get("group_id")).encode()) % 3600
    return _next_time_of_day(now, *daily, offset)


def is_regular(connection: JSON) -> bool:
    """Return True if a connection syncs at intervals or times of day, which are easily foreseen."""
    return _cron(connection) is None


def passed(connection: JSON, due: float, seconds: float, now: float, most: int) -> tuple[list[float], float]:
    """Return when the latest scheduled syncs began that have ended by now, and when the next one is due.

    Args:
        connection: A connection with a regular schedule.
        due: The time at which the first of them was due, by the sandbox's clock.
        seconds: The duration of each, in seconds; 0 or more.
        now: The present, by the sandbox's clock.
        most: The number of them to return, 1 or more.
    """
    if _daily(connection) is None:
        # At intervals; no need to go through them.
        period = _interval(connection) + seconds
        number = max(0, int((now - seconds - due) // period) + 1)
        return [due + period * place for place in range(max(0, number - most), number)], due + period * number
    begun: deque[float] = deque(maxlen=most)
    while due + seconds <= now and (following := next_due(connection, due + seconds)) is not None:
        begun.append(due)
        due = following
    return list(begun), due


def _interval(connection: JSON) -> float:
    return float(connection.get("sync_frequency") or 360) * 60


def _daily(connection: JSON) -> tuple[str, Any] | None:
    """Return the time of day at which a connection syncs, and on which days; None if it does so at intervals."""
    schedule = connection.get("schedule")
    time_of_day: Any = connection.get("daily_sync_time") if connection.get("sync_frequency") == 1440 else None
    days: Any = _DAYS
    if is_object(schedule) and schedule.get("schedule_type") == "TIME_OF_DAY":
        time_of_day = schedule.get("time_of_day")
        days = schedule.get("days_of_week") or _DAYS
    return (str(time_of_day), days) if time_of_day and _TIME(str(time_of_day)) else None


def next_run(transformation: JSON, now: float) -> float | None:
    """Return the time of a transformation's next scheduled run; None without times of its own."""
    schedule: JSON = transformation["schedule"]
    kind, minutes = schedule.get("schedule_type"), schedule.get("interval")
    if kind == "INTERVAL" and minutes:
        return now + max(float(minutes), 1.0) * 60
    if kind == "TIME_OF_DAY" and _TIME(str(schedule.get("time_of_day"))):
        return _next_time_of_day(now, str(schedule["time_of_day"]), schedule.get("days_of_week") or _DAYS)
    if kind == "CRON":
        return _next_by_cron(now, schedule.get("cron") or [])
    return None


def check_cron(expressions: Iterable[str]) -> None:
    """Check the cron expressions of a schedule.

    Raises:
        Failure: One of them is none.
    """
    for expression in expressions:
        try:
            _times(expression, 0.0)
        except CronSimError:
            raise invalid("Invalid value for 'schedule.cron': must be a cron expression with five fields") from None


def _next_by_cron(now: float, expressions: Iterable[str]) -> float | None:
    """Return the first time after now that one of some cron expressions names; None if they name none, as of a seed."""
    found: list[float] = []
    for expression in expressions:
        try:
            found += (moment.timestamp() for moment in islice(_times(expression, now), 1))
        except CronSimError:
            continue
    return min(found, default=None)


def _times(expression: str, now: float) -> CronSim:
    return CronSim(expression, datetime.fromtimestamp(now, UTC))


def _cron(connection: JSON) -> str | None:
    schedule = connection.get("schedule")
    return str(schedule.get("cron")) if is_object(schedule) and schedule.get("schedule_type") == "CRON" else None


def _next_time_of_day(now: float, time_of_day: str, days: Any, offset: float = 0.0) -> float:
    hour, minute = (int(part) for part in time_of_day.split(":"))
    start = now - now % 86_400 + hour * 3600 + minute * 60 + offset
    for ahead in range(9):
        due = start + ahead * 86_400
        if due > now and _DAYS[datetime.fromtimestamp(due - offset, UTC).weekday()] in days:
            return due
    return now + 7 * 86_400


def _from_newer_form(schedule: JSON, row: JSON) -> JSON:
    kind = schedule.get("schedule_type") or "INTERVAL"
    changes: JSON = {"schedule_type": "manual" if kind == "MANUAL" else "auto"}
    complete: JSON = {"schedule_type": kind, "interval": None, "time_of_day": None, "days_of_week": None, "cron": None}
    if kind == "INTERVAL":
        complete["interval"] = changes["sync_frequency"] = schedule.get("interval") or row.get("sync_frequency") or 360
        changes["daily_sync_time"] = None
        if complete["interval"] not in (1, 5, 15, 30, 60, 120, 180, 360, 480, 720, 1440):
            raise invalid("Invalid value for 'schedule.interval': must be one of the sync frequencies")
    elif kind == "TIME_OF_DAY":
        time_of_day = schedule.get("time_of_day") or "00:00"
        if not _TIME(str(time_of_day)):
            raise invalid("Invalid value for 'schedule.time_of_day': must be a time such as 14:00")
        complete |= {"time_of_day": time_of_day, "days_of_week": schedule.get("days_of_week") or list(_DAYS)}
        changes |= {"sync_frequency": 1440, "daily_sync_time": time_of_day if _HOUR(str(time_of_day)) else None}
    elif kind == "CRON":
        if not schedule.get("cron"):
            raise invalid("Invalid value for 'schedule.cron': must be given for CRON")
        check_cron([schedule["cron"]])
        complete["cron"] = schedule["cron"]
    return changes | {"schedule": complete}


def _newer_form(row: JSON) -> JSON:
    minutes, daily = row.get("sync_frequency") or 360, row.get("daily_sync_time")
    schedule: JSON = {"schedule_type": "INTERVAL", "interval": minutes, "time_of_day": None, "days_of_week": None, "cron": None}
    if row.get("schedule_type") == "manual":
        return schedule | {"schedule_type": "MANUAL", "interval": None}
    if daily is not None and minutes == 1440:
        return schedule | {"schedule_type": "TIME_OF_DAY", "interval": None, "time_of_day": daily, "days_of_week": list(_DAYS)}
    return schedule
