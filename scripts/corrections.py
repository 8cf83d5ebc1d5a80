"""Corrections: where the document departs from the published definition on purpose, as rules with their reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import yaml
from attrs import field, frozen
from differences import Difference

from faults import Rejected
from sources import DOCUMENT, is_array, is_object

CORRECTIONS: Final = DOCUMENT / "corrections.yaml"
_FIELDS: Final = ("operation", "place", "what")


def _pattern(text: str) -> re.Pattern[str]:
    """Return what a pattern matches, in which * stands for any characters."""
    return re.compile(".*".join(map(re.escape, text.split("*"))))


@frozen
class Rule:
    """Differences that are right: those whose operation, place and description match one of some patterns each.

    Attributes:
        reason: The reason for which the document is right and the definition is not.
        evidence: The evidence for that.
        patterns: The patterns for operation, place and description; what has none may be anything.
        text: The rule as it is written.
    """

    reason: str
    evidence: str
    patterns: dict[str, tuple[re.Pattern[str], ...]] = field(eq=False)
    text: str

    def covers(self, difference: Difference) -> bool:
        """Return True if the difference is one of those that are right."""
        return all(
            any(pattern.fullmatch(getattr(difference, name)) for pattern in patterns)
            for name, patterns in self.patterns.items()
        )


def rules(file: Path = CORRECTIONS) -> list[Rule]:
    """Read the rules.

    Raises:
        Rejected: The file has another form.
    """
    try:
        found = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, ValueError, yaml.YAMLError) as fault:
        raise Rejected(f"{file.name} cannot be read: {' '.join(str(fault).split())}") from None
    if not is_array(found):
        raise Rejected(f"{file.name} must be a list of corrections")
    return [rule for number, each in enumerate(found, 1) for rule in _rules(each, f"{file.name}: correction {number}")]


def _rules(correction: object, place: str) -> Iterator[Rule]:
    if not is_object(correction) or correction.keys() != {"reason", "evidence", "rules"}:
        raise Rejected(f"{place} must have reason, evidence and rules")
    reason, evidence, listed = (correction[name] for name in ("reason", "evidence", "rules"))
    if not isinstance(reason, str) or not isinstance(evidence, str) or not is_array(listed) or not listed:
        raise Rejected(f"{place}: reason and evidence must be texts, and rules a list")
    for each in listed:
        if not is_object(each) or not each or not each.keys() <= {*_FIELDS}:
            raise Rejected(f"{place}: a rule may have {', '.join(_FIELDS)}, and nothing else")
        patterns = {name: tuple(_pattern(str(text)) for text in _texts(value)) for name, value in each.items()}
        yield Rule(reason, evidence, patterns, ", ".join(f"{name}: {value}" for name, value in each.items()))


def _texts(value: Any) -> list[Any]:
    return value if is_array(value) else [value]


def sorted_out(found: Iterable[Difference], known: list[Rule]) -> tuple[list[Difference], dict[Difference, Rule], list[Rule]]:
    """Return the differences that no rule covers, the others with their rule, and the rules that cover none."""
    new: list[Difference] = []
    covered: dict[Difference, Rule] = {}
    used: set[int] = set()
    for difference in found:
        fitting = [index for index, rule in enumerate(known) if rule.covers(difference)]
        used.update(fitting)
        if fitting:
            covered[difference] = known[fitting[0]]
        else:
            new.append(difference)
    return new, covered, [rule for index, rule in enumerate(known) if index not in used]
