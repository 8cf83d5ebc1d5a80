"""Faults in what people wrote: a sentence for each, with the file and the line."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from attrs import frozen


class Rejected(Exception):
    """Nothing can be generated; the text has all that is wrong, a line for each fault."""


@frozen(order=True)
class Place:
    """A line of a file.

    Attributes:
        file: The path of the file from the project's folder, such as openapi/tags/groups.yaml.
        line: The number of the line, the first being 1; 0 for the file as a whole.
    """

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@frozen(order=True)
class Fault:
    """A fault and its place."""

    place: Place
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence that names the most similar of some known names; empty if none is similar.

    Args:
        name: The name that is not known.
        known: The names that are.
    """
    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]}?" if near else ""
