"""Side by side: what is compared takes turns, and only ratios of one round count, for machines are noisy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median, quantiles

from attrs import frozen
from rich.console import Console
from rich.progress import track

Numbers = Mapping[str, Sequence[float]]
"""What was measured of each contender, round by round."""

_console = Console(stderr=True)


@frozen
class Effort:
    """The amount of work to measure.

    Attributes:
        quick: Few rounds and small sizes, to see that all works.
        rounds: So many instead of the usual.
    """

    quick: bool = False
    rounds: int | None = None

    def rounds_of(self, usual: int) -> int:
        """Return the number of rounds, from the usual number."""
        return self.rounds or (2 if self.quick else usual)

    def size(self, usual: int, small: int) -> int:
        """One of the two."""
        return small if self.quick else usual


@frozen(kw_only=True)
class Figure:
    """One result: what was measured against what, over all rounds.

    Attributes:
        what: The subject.
        against: The reference.
        unit: The unit of the numbers: times the reference, or anything else.
        target: The most that the median should be.
        headline: True if the README shows it.
        lowest: Of all rounds, as are the quartiles and the highest.
        seconds: For information only: medians of subject and reference.
    """

    what: str
    against: str
    unit: str = "times"
    target: float | None = None
    headline: bool = False
    rounds: int
    lowest: float
    lower_quartile: float
    median: float
    upper_quartile: float
    highest: float
    seconds: tuple[float, float] | None = None

    @classmethod
    def of(
        cls,
        values: Sequence[float],
        *,
        what: str,
        against: str,
        unit: str = "times",
        target: float | None = None,
        headline: bool = False,
        seconds: tuple[float, float] | None = None,
    ) -> Figure:
        """Sum up the values of all rounds."""
        lower, middle, upper = quantiles(values, n=4, method="inclusive") if len(values) > 1 else (values[0],) * 3
        return cls(
            what=what,
            against=against,
            unit=unit,
            target=target,
            headline=headline,
            rounds=len(values),
            lowest=min(values),
            lower_quartile=lower,
            median=middle,
            upper_quartile=upper,
            highest=max(values),
            seconds=seconds,
        )


def ratio(
    numbers: Numbers,
    subject: str,
    reference: str,
    *,
    what: str = "",
    against: str = "",
    target: float | None = None,
    headline: bool = False,
) -> Figure:
    """The ratios of the subject's number to the reference's, round by round."""
    ratios = [one / other for one, other in zip(numbers[subject], numbers[reference], strict=True)]
    return Figure.of(
        ratios,
        what=what or subject,
        against=against or reference,
        target=target,
        headline=headline,
        seconds=(median(numbers[subject]), median(numbers[reference])),
    )


def side_by_side(
    title: str, contenders: Mapping[str, Callable[[], float]], rounds: int, *, warm_up: bool = True
) -> dict[str, list[float]]:
    """Have each contender give its number once a round, each round in another order. A first round warms up."""
    numbers: dict[str, list[float]] = {name: [] for name in contenders}
    order = list(contenders)
    first = 1 if warm_up else 0
    for number in track(range(first + rounds), description=title.ljust(48), console=_console):
        for name in order:
            value = contenders[name]()
            if number >= first:
                numbers[name].append(value)
        order.append(order.pop(0))
    return numbers
