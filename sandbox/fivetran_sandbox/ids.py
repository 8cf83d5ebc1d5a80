"""Ids as Fivetran makes them: two words, here always the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Container
from importlib.resources import files
from math import gcd

_BEGINNINGS = ("", "un", "over", "half", "ever", "well")
_ADJECTIVES, _NOUNS = (
    part.split() for part in files("fivetran_sandbox").joinpath("words.txt").read_text("utf-8").split("\n\n")
)
_FIRST = [beginning + adjective for beginning in _BEGINNINGS for adjective in _ADJECTIVES]
_ALL = len(_FIRST) * len(_NOUNS)


class Ids:
    """Deals out ids in an order that depends on the seed, none twice."""

    def __init__(self, seed: int = 0) -> None:
        self._step = 48_271 + 2 * seed
        while gcd(self._step, _ALL) != 1:
            self._step += 1
        self._place = 7_919 * (seed + 1)
        self._dealt = 0

    def deal(self, taken: Container[str] = ()) -> str:
        """The next id that is not taken."""
        while True:
            self._place = (self._place + self._step) % _ALL
            rounds = self._dealt // _ALL
            self._dealt += 1
            dealt = f"{_FIRST[self._place // len(_NOUNS)]}_{_NOUNS[self._place % len(_NOUNS)]}{rounds or ''}"
            if dealt not in taken:
                return dealt
