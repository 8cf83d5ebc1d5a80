"""The results of the benchmarks: results.json, and made from it RESULTS.md, the plot and docs/speed.md."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import asdict
from measure import Figure
from processes import DEVELOPMENT, HERE, MODELS, versions

RESULTS = HERE / "results.json"
TABLES = HERE / "RESULTS.md"
PLOT = HERE / "ratios.svg"
README = HERE.parent / "docs" / "speed.md"
BEGIN, END = "<!-- speed -->\n", "<!-- /speed -->\n"

# The packages that are compared, by the environment that has them.
PACKAGES = {
    MODELS: ["attrs", "httpx", "msgspec", "pydantic"],
    DEVELOPMENT: ["openapi-python-client"],
    "generators": ["datamodel-code-generator"],
    "requests": ["dataclasses-json", "requests"],
    "commands": ["click", "rich"],
    "fivetran_cli": ["fivetran-cli"],
    "dagster": ["dagster-fivetran"],
}

Results = Mapping[str, Sequence[Figure]]


def write(measured: Results, order: Iterable[str]) -> None:
    """Merge what was measured into the results, and write all anew."""
    from plot import draw  # noqa: PLC0415 - what it imports would be in memory while others are measured

    results = {**_read(), **measured}
    results = {name: results[name] for name in order if name in results}
    packages = versions(PACKAGES)
    document = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "packages": packages,
        "benchmarks": {name: [asdict(figure) for figure in figures] for name, figures in results.items()},
    }
    RESULTS.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    sections = "\n".join(section(name, figures) for name, figures in results.items())
    TABLES.write_text(f"# Results\n\n{_about(document)}\n\n{sections}", encoding="utf-8")
    headlines = [figure for figures in results.values() for figure in figures if figure.headline]
    draw([figure for figure in headlines if figure.unit == "times"], PLOT)
    text = README.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not end:
        raise ValueError(f"docs/speed.md lacks {BEGIN.strip()} or {END.strip()}")
    README.write_text(f"{head}{BEGIN}{_table(headlines)}\n{_IMAGE}{END}{tail}", encoding="utf-8")


def section(name: str, figures: Sequence[Figure]) -> str:
    """All figures of a benchmark."""
    return f"## {name.capitalize()}\n\n{_table(figures)}"


_IMAGE = "![What the facade takes against others, as ratios](../benchmarks/ratios.svg)\n"


def _read() -> dict[str, list[Figure]]:
    if not RESULTS.exists():
        return {}
    document: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return {name: [Figure(**figure) for figure in figures] for name, figures in document["benchmarks"].items()}


def _about(document: Mapping[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in document["packages"].items())
    return (
        f"Written by `scripts/benchmark`; each benchmark's module says what it compares. Python {document['python']}, "
        f"{document['cores']} cores; {packages}.\n\n"
        "Ratios are of numbers taken side by side: 0.5 is half of what the other takes. The first number is the median of all\n"
        "rounds, then come the quartiles, and the lowest and the highest."
    )


def _table(figures: Sequence[Figure]) -> str:
    lines = ["| what | against | median | quartiles | range | target |", "|---|---|---|---|---|---|"]
    for each in figures:
        unit = "" if each.unit == "times" else f" {each.unit}"
        several = each.rounds > 1
        quartiles = f"{each.lower_quartile:.2f} - {each.upper_quartile:.2f}" if several else ""
        extremes = f"{each.lowest:.2f} - {each.highest:.2f}" if several else ""
        target = "" if each.target is None else f"{each.target:g}"
        lines.append(f"| {each.what} | {each.against} | **{each.median:.2f}**{unit} | {quartiles} | {extremes} | {target} |")
    return "\n".join(lines) + "\n"
