"""Moments are read and written in UTC, whatever the time zone of the machine. All other tests run in one that is not UTC."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from fivetran_api.models import ConnectionUpdate, Group, SyncRecord
from fivetran_facade._engine.engine import date_of
from fivetran_facade.retry import retry_after
from fivetran_facade.syncs.verdict import moment_of, records_in

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DATE = "Sun, 01 Mar 2026 12:00:00 GMT"


@pytest.fixture(params=["UTC0", "<+13>-13", "<-08>8", "<+0530>-5:30"], autouse=True)
def _zone(request: pytest.FixtureRequest) -> Iterator[None]:
    """The machine is in some time zone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize("text", ["2026-03-01T12:00:00Z", "2026-03-01T12:00:00.000000Z", "2026-03-01T12:00:00"])
def test_a_timestamp_of_an_answer_is_in_utc_with_or_without_a_zone(text: str) -> None:
    created: Any = Group.from_dict({"id": "a", "created_at": text}).created_at
    assert (created.timestamp(), created.utcoffset()) == (NOON.timestamp(), timedelta(0))


@pytest.mark.parametrize("text", ["2026-03-01 12:00:00", "2026-03-01T12:00:00+00:00", "2026-03-01T13:30:00+01:30"])
def test_a_timestamp_of_the_sync_history_is_in_utc_with_or_without_a_zone(text: str) -> None:
    (record,) = records_in([SyncRecord.from_dict({"sync_id": "a", "start": text, "end": text, "status": "COMPLETED"})])
    assert (record.start, record.end) == (NOON, NOON)


def test_a_moment_of_another_zone_is_compared_in_utc() -> None:
    assert moment_of(NOON.astimezone(timezone(timedelta(hours=-8)))) == NOON


def test_a_moment_is_sent_in_utc() -> None:
    sent = ConnectionUpdate(config={"since": NOON.astimezone(timezone(timedelta(hours=2))), "until": NOON.astimezone()})
    assert sent.to_dict() == {"config": {"since": "2026-03-01T12:00:00Z", "until": "2026-03-01T12:00:00Z"}}


def test_a_date_header_is_in_utc_and_none_without_a_zone() -> None:
    assert date_of(DATE) == NOON
    assert date_of(DATE.removesuffix(" GMT")) is None


@pytest.mark.parametrize("asked", ["Sun, 01 Mar 2026 12:01:30 GMT", "Sun Mar  1 12:01:30 2026"])
def test_a_retry_after_is_read_by_the_clock_of_the_server(asked: str) -> None:
    assert retry_after(httpx.Response(429, headers={"Retry-After": asked, "Date": DATE})) == 90


def test_a_retry_after_is_read_by_our_clock_if_the_server_shows_none() -> None:
    until = formatdate(time.time() + 3600, usegmt=True)
    found = retry_after(httpx.Response(429, headers={"Retry-After": until}))
    assert found is not None
    assert 3500 < found <= 3600
