"""The retry policy: the outcomes that are retried, and the waits before that."""

from __future__ import annotations

import datetime
from email.utils import format_datetime

import attrs
import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fivetran_facade import Retry
from fivetran_facade.retry import may_have_been_done, retry_after
from rules import for_each

MIDNIGHT = "Wed, 21 Oct 2015 00:00:00 GMT"
READS = ("GET", "HEAD")
CHANGES = ("POST", "PATCH", "PUT", "DELETE")

REFUSED = [429]
FAILED = [500, 501, 502, 503, 504, 599]
DENIED = [400, 401, 403, 404, 405, 406, 408, 409, 415, 422, 425]
NO_CONNECTION = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
LOST = [
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.CloseError,
    httpx.RemoteProtocolError,
]
HOPELESS = [httpx.UnsupportedProtocol, httpx.LocalProtocolError]

# What comes of an attempt, whether a read is tried again after it, and whether a change is.
TABLE: list[tuple[int | type[httpx.RequestError], bool, bool]] = [
    *((status, True, True) for status in REFUSED),
    *((kind, True, True) for kind in NO_CONNECTION),
    *((status, True, False) for status in FAILED),
    *((kind, True, False) for kind in LOST),
    *((status, False, False) for status in DENIED),
    *((kind, False, False) for kind in HOPELESS),
]


def wait(
    retry: Retry,
    what: int | type[httpx.RequestError] = 500,
    attempt: int = 1,
    waited: float = 0.0,
    *,
    method: str = "GET",
    asked: str | None = None,
) -> float | None:
    """Return the policy's decision on a response whose Retry-After header is `asked`."""
    headers = {} if asked is None else {"Retry-After": asked}
    outcome = httpx.Response(what, headers=headers) if isinstance(what, int) else what("It broke")
    return retry.wait(httpx.Request(method, "https://api.fivetran.com/v1/groups"), outcome, attempt, waited)


@for_each(
    "method, what, again",
    [
        *((method, what, for_reads) for method in READS for what, for_reads, _ in TABLE),
        *((method, what, for_changes) for method in CHANGES for what, _, for_changes in TABLE),
    ],
)
def test_what_is_tried_again(method: str, what: int | type[httpx.RequestError], *, again: bool) -> None:
    assert (wait(Retry(), what, method=method) is not None) == again


@pytest.mark.parametrize(("method", "what", "said"), [
    ("POST", 200, True), ("POST", 500, True), ("POST", 404, False), ("POST", 429, False), ("GET", 200, False),
    ("GET", 500, False),
    *(("PATCH", kind, True) for kind in LOST), *(("PATCH", kind, False) for kind in NO_CONNECTION),
])  # fmt: skip
def test_a_change_may_have_been_done_if_it_arrived_and_was_not_refused(
    method: str, what: int | type[httpx.RequestError], *, said: bool
) -> None:
    request = httpx.Request(method, "https://api.fivetran.com/v1/groups")
    outcome = httpx.Response(what) if isinstance(what, int) else what("It broke", request=request)
    assert may_have_been_done(request, outcome) is said


@for_each("method", ["GET", "POST"])
@for_each("what", [what for what, _, _ in TABLE])
def test_nothing_is_tried_again_where_one_attempt_is_allowed(method: str, what: int | type[httpx.RequestError]) -> None:
    assert wait(Retry(attempts=1), what, method=method) is None


@pytest.mark.parametrize(
    ("what", "again"),
    [*((kind, False) for kind in [*NO_CONNECTION, *LOST]), (429, True), (503, True)],
)
def test_connection_errors_can_be_left_out(what: int | type[httpx.RequestError], *, again: bool) -> None:
    assert (wait(Retry(connection_errors=False), what) is not None) == again


def test_the_last_attempt_is_not_followed_by_another() -> None:
    retry = Retry(attempts=3)
    assert [wait(retry, attempt=attempt) is not None for attempt in (1, 2, 3, 4)] == [True, True, False, False]


# How long


def test_waits_grow_by_the_factor_up_to_the_longest() -> None:
    retry = Retry(attempts=9, initial=1.0, factor=3.0, longest=20.0, jitter=lambda: 1.0)
    assert [wait(retry, attempt=attempt) for attempt in (1, 2, 3, 4, 8)] == [1.0, 3.0, 9.0, 20.0, 20.0]


@given(
    initial=st.floats(0, 1e6),
    factor=st.floats(1, 1e300),
    longest=st.floats(0, 1e6),
    attempt=st.integers(1, 10_000),
    fraction=st.floats(0, 1),
)
def test_no_wait_is_longer_than_the_longest(
    initial: float, factor: float, longest: float, attempt: int, fraction: float
) -> None:
    retry = Retry(attempts=10_001, initial=initial, factor=factor, longest=longest, total=float("inf"), jitter=lambda: fraction)
    found = wait(retry, attempt=attempt)
    assert found is not None
    assert 0 <= found <= longest


@given(fraction=st.floats(0, 1), attempt=st.integers(1, 4))
def test_the_jitter_draws_a_part_of_the_wait(fraction: float, attempt: int) -> None:
    whole = wait(Retry(jitter=lambda: 1.0), attempt=attempt)
    assert whole is not None
    assert wait(Retry(jitter=lambda: fraction), attempt=attempt) == whole * fraction


def test_by_default_the_jitter_is_drawn_anew_from_the_whole_wait() -> None:
    waits = [wait(Retry(initial=10.0)) or 0.0 for _ in range(200)]
    assert 0 <= min(waits) < 5 < max(waits) <= 10


@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_that_the_answer_asks_for_is_taken_as_it_is(status: int) -> None:
    retry = Retry(initial=1.0, longest=2.0, jitter=lambda: 0.5)
    assert wait(retry, status, asked="7") == 7


@pytest.mark.parametrize(("asked", "found"), [("120", 120.0), ("121", None), ("3600", None), (MIDNIGHT, 0.0)])
def test_a_wait_above_the_longest_that_may_be_asked_for_ends_the_call(asked: str, found: float | None) -> None:
    assert wait(Retry(), 429, asked=asked) == found


@pytest.mark.parametrize("asked", ["3", None], ids=["asked for", "grown"])
@pytest.mark.parametrize(("waited", "found"), [(0.0, 3.0), (7.0, 3.0), (7.5, None)])
def test_a_wait_that_would_exceed_the_total_ends_the_call(asked: str | None, waited: float, found: float | None) -> None:
    retry = Retry(initial=3.0, total=10.0, jitter=lambda: 1.0)
    assert wait(retry, 429, waited=waited, asked=asked) == found


# Retry-After


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        ("3600", 3600.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("  7 ", 7.0),
        ("Wed, 21 Oct 2015 00:01:30 GMT", 90.0),
        ("Wednesday, 21-Oct-15 00:01:30 GMT", 90.0),
        ("Wed Oct 21 00:01:30 2015", 90.0),
        (MIDNIGHT, 0.0),
        ("Tue, 20 Oct 2015 23:59:59 GMT", 0.0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("1,5", None),
        ("1.2.3", None),
        ("1e3", None),
        ("5 s", None),
        ("-5", None),
        ("-0.5", None),
        ("-3600", None),
        ("nan", None),
        ("inf", None),
        ("Wed, 21 Oct 2015 25:61:00 GMT", None),
    ],
)
def test_retry_after_is_read_by_the_clock_of_the_server(text: str, seconds: float | None) -> None:
    assert retry_after(httpx.Response(429, headers={"Retry-After": text, "Date": MIDNIGHT})) == seconds


@pytest.mark.parametrize("date", [{}, {"Date": "long ago"}], ids=["no date", "no such date"])
def test_retry_after_is_read_by_our_clock_where_the_server_shows_none(date: dict[str, str]) -> None:
    until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    found = retry_after(httpx.Response(429, headers={"Retry-After": format_datetime(until), **date}))
    assert found is not None
    assert 3500 < found <= 3600


def test_an_answer_without_retry_after_asks_for_nothing() -> None:
    assert retry_after(httpx.Response(429)) is None


DATES = r"(Mon|Wed), [12][0-9] (Oct|Feb) [0-9]{1,5} [01][0-9]:[0-5][0-9]:[0-5][0-9]( ([A-Z]{1,4}|[+-][0-9]{1,4}))?"
TEXTS = st.text() | st.text("0123456789 :+-,./TZGMTUWedOctJan") | st.from_regex(DATES, fullmatch=True)


@settings(deadline=None)
@given(asked=TEXTS, date=TEXTS)
@example(asked="Wed, 21 Oct 2015 00:01:30 +9999", date=MIDNIGHT)
@example(asked="Wed, 21 Oct 2015 00:01:30 XYZ", date=MIDNIGHT)
@example(asked="Sun, 21 Oct 99999 00:01:30 GMT", date=MIDNIGHT)
@example(asked="9" * 5000, date=MIDNIGHT)
def test_no_text_makes_reading_retry_after_fail(asked: str, date: str) -> None:
    headers = [(b"Retry-After", asked.encode()), (b"Date", date.encode())]
    found = retry_after(httpx.Response(429, headers=headers))
    assert found is None or found >= 0


# The value itself


def test_a_policy_cannot_be_changed_in_place() -> None:
    retry = Retry()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        retry.attempts = 9  # type: ignore[misc]


def test_a_changed_copy_keeps_what_was_not_changed() -> None:
    assert attrs.evolve(Retry(initial=3.0), attempts=2) == Retry(initial=3.0, attempts=2)


def test_by_default_there_are_five_attempts_within_seconds() -> None:
    retry = Retry(jitter=lambda: 1.0)
    assert [wait(retry, attempt=attempt) for attempt in range(1, 6)] == [0.5, 1.0, 2.0, 4.0, None]


def test_the_defaults_are_those_of_the_text() -> None:
    """Policies that differ in jitter alone are equal, and it is not shown, for it has no name that says anything."""
    numbers = "attempts=5, initial=0.5, factor=2.0, longest=30.0, longest_retry_after=120.0, total=300.0"
    assert repr(Retry()) == f"Retry({numbers}, connection_errors=True)"
    assert Retry(jitter=lambda: 1.0) == Retry()


def test_nothing_was_waited_unless_it_is_said() -> None:
    request, outcome = httpx.Request("GET", "https://api.fivetran.com/v1/groups"), httpx.Response(500)
    exact, less = (Retry(initial=3.0, total=total, jitter=lambda: 1.0) for total in (3.0, 2.9))
    assert (exact.wait(request, outcome, 1), less.wait(request, outcome, 1)) == (3.0, None)


def test_every_number_of_a_policy_may_be_the_least_one() -> None:
    retry = Retry(attempts=1, initial=0.0, factor=1.0, longest=0.0, longest_retry_after=0.0, total=0.0)
    assert wait(retry) is None
    assert wait(attrs.evolve(retry, attempts=2)) == 0.0


@pytest.mark.parametrize(
    "arguments",
    [
        {"attempts": 0},
        {"attempts": -1},
        {"initial": -0.1},
        {"factor": 0.9},
        {"longest": -1.0},
        {"longest_retry_after": -1.0},
        {"total": -1.0},
        {"total": float("nan")},
    ],
    ids=str,
)
def test_a_policy_that_makes_no_sense_is_refused(arguments: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        Retry(**arguments)  # type: ignore[arg-type]


def test_a_policy_takes_no_positional_arguments() -> None:
    with pytest.raises(TypeError):
        Retry(3)  # type: ignore[call-arg]
