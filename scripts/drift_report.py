"""Reports of drift: differences that belong together are one line, most severe first; as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen
from corrections import Rule
from differences import Difference, Severity

HEADINGS: Final = {
    Severity.BREAKING: "Existing calls break",
    Severity.READING: "Answers are read differently",
    Severity.GONE: "Gone, or never published",
    Severity.NEW: "New in the API",
    Severity.DEPRECATED: "Deprecated",
    Severity.DETAIL: "Limits, defaults and other details",
}
_NAMED: Final = 4  # operations that a line names; of more it says the number
_LISTED: Final = 20  # services that a line lists


@frozen
class Group:
    """Differences that belong together, as one line.

    Attributes:
        severity: The severity of each.
        text: The line.
        differences: The differences.
    """

    severity: Severity
    text: str
    differences: tuple[Difference, ...]


def groups(found: Iterable[Difference]) -> list[Group]:
    """Return one line for what is of one path, of one property of a shared schema, or said of several services."""
    together: dict[tuple[Severity, str, str], list[Difference]] = {}
    for each in sorted(found):
        together.setdefault((each.severity, *_key(each)), []).append(each)
    return [Group(severity, _line(members), tuple(members)) for (severity, _, _), members in together.items()]


def _key(difference: Difference) -> tuple[str, str]:
    if difference.operation.startswith("services "):
        whole = "." not in difference.place
        return difference.operation + ("" if whole else f" {difference.place}"), difference.what
    if difference.place == "operation":
        return difference.operation.partition(" ")[2], difference.what
    return difference.owner or f"{difference.place} ", difference.what


def _line(members: Sequence[Difference]) -> str:
    first = members[0]
    names = [each.operation for each in members]
    if first.operation.startswith("services "):
        services = [each.place for each in members]
        more = f" and {len(services) - _LISTED} more" if len(services) > _LISTED else ""
        listed = ", ".join(services[:_LISTED]) + more
        what = first.what.replace("is ", "are ", 1) if len(services) > 1 else first.what
        return f"{first.operation.removeprefix('services ')}: {listed} {what}"
    if len(members) == 1:
        return str(first)
    if first.place == "operation":
        methods = ", ".join(name.partition(" ")[0] for name in names)
        return f"{names[0].partition(' ')[2]}: {methods} {first.what.replace('is ', 'are ', 1)}"
    subject = first.owner or first.place
    rest = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{subject} {first.what} ({', '.join(dict.fromkeys(names[:_NAMED]))}{rest})"


def as_text(new: Sequence[Difference], needless: Sequence[Rule], covered: dict[Difference, Rule] | None = None) -> str:
    """Return the report for a terminal; empty if there is nothing to say."""
    lines: list[str] = []
    for heading, listed in _sections(new):
        lines += [heading, *(f"  {each.text}" for each in listed), ""]
    if needless:
        lines += ["Rules in corrections.yaml that cover nothing any more", *(f"  {rule.text}" for rule in needless), ""]
    if covered:
        lines += ["Right on purpose"]
        for each in groups(covered):
            lines += [f"  {each.text} - {covered[each.differences[0]].reason}"]
        lines += [""]
    if new or needless:
        lines += [f"New: {_count(len(new), 'difference')}. Covering nothing any more: {_count(len(needless), 'rule')}."]
    return "".join(f"{line}\n" for line in lines)


def as_markdown(new: Sequence[Difference], needless: Sequence[Rule], source: str) -> str:
    """Return the report as the body of an issue."""
    if not new and not needless:
        return f"The document agrees with the definition at `{source}`.\n"
    intro = "and the document differ. CONTRIBUTING.md says what to do, under *When the API changes*."
    parts = [f"The definition at `{source}` {intro}"]
    for heading, listed in _sections(new):
        parts.append(f"## {heading}\n\n" + "\n".join(f"- [ ] `{each.text}`" for each in listed))
    if needless:
        parts.append("## Needless rules in corrections.yaml\n\n" + "\n".join(f"- [ ] `{rule.text}`" for rule in needless))
    return "\n\n".join(parts) + "\n"


def as_json(new: Sequence[Difference], needless: Sequence[Rule], source: str) -> str:
    """Return the report as JSON."""
    found = [
        {
            "severity": each.severity.name.lower(),
            "text": each.text,
            "differences": [{"operation": one.operation, "place": one.place, "what": one.what} for one in each.differences],
        }
        for each in groups(new)
    ]
    return json.dumps({"source": source, "new": found, "needless": [rule.text for rule in needless]}, indent=2) + "\n"


def _sections(new: Sequence[Difference]) -> list[tuple[str, list[Group]]]:
    found = groups(new)
    listed = {severity: [each for each in found if each.severity is severity] for severity in Severity}
    return [(HEADINGS[severity], those) for severity, those in listed.items() if those]


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
