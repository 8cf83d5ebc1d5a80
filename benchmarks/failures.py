"""Making the error that a hostile page stands for: what redaction costs must not grow with what a server sends."""

from __future__ import annotations

from functools import partial

import httpx
from measure import Effort, Figure, ratio, side_by_side
from stopwatch import seconds_of

from fivetran_facade._engine.failures import failure_of
from fivetran_facade._engine.redaction import LOOKED_AT, Secrets

SECRET = "a-secret-of-the-account"  # noqa: S105 - made up
# Each makes some way of looking for secrets try again at every character.
PAGES = {
    "quotation marks": '"',
    "backslashes": "\\",
    "names of secrets that do not end": '"token":[',
    "parameters": "token=",
    "a long secret word": "secret",
    "beginnings of a known secret": SECRET[:-1],
    "HTML": '<div class="x">Hello &amp; https://a:b@c <p>',
}
SIZES = {"1 MB": 1_000_000, "10 kB": 10_000, "the size that is looked at": LOOKED_AT}


def measure(effort: Effort) -> list[Figure]:
    """The page that costs most, 1 MB of it against 10 kB, and against as much as is looked at."""
    found = [_compare(name, page, effort.rounds_of(9)) for name, page in PAGES.items()]
    return [max(figures, key=lambda figure: figure.median) for figures in zip(*found, strict=True)]


def _compare(name: str, page: str, rounds: int) -> list[Figure]:
    contenders = {size: partial(_seconds, (page * (length // len(page) + 1))[:length]) for size, length in SIZES.items()}
    numbers = side_by_side(f"the error of a page of {name}", contenders, rounds)
    what = f"the error of a page of 1 MB, {name}"
    return [
        ratio(numbers, "1 MB", "10 kB", what=what, against="one of 10 kB", target=120),
        ratio(numbers, "1 MB", "the size that is looked at", what=what, against=f"one of {LOOKED_AT:,} bytes", target=2),
    ]


def _seconds(page: str) -> float:
    request = httpx.Request("GET", "https://api.fivetran.com/v1/groups")
    response = httpx.Response(500, content=page.encode())
    return seconds_of(lambda: failure_of(response, request, 1, Secrets([SECRET])))
