"""Measure how fast the facade is, side by side with what else one would take; each benchmark's module says what it compares.

Writes results.json, RESULTS.md, ratios.svg and docs/speed.md. A run of some benchmarks leaves the figures of
the others as they were.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import calls
import command_line
import concurrency
import decoding
import failures
import imports
import listing
import report
import rivals
import waiting
from measure import Effort, Figure

BENCHMARKS: dict[str, Callable[[Effort], list[Figure]]] = {
    "imports": imports.measure,
    "decoding": decoding.measure,
    "calls": calls.measure,
    "commands": command_line.measure,
    "listing": listing.measure,
    "concurrency": concurrency.measure,
    "waiting": waiting.measure,
    "failures": failures.measure,
    "rivals": rivals.measure,
}


def main() -> None:
    """Measure what is asked for, show it, and write it down."""
    parser = argparse.ArgumentParser(
        prog="scripts/benchmark", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHMARKS)}; all, where none is named")
    parser.add_argument("--rounds", type=int, help="so many rounds instead of the usual")
    parser.add_argument("--quick", action="store_true", help="few rounds and small sizes; writes nothing")
    given = parser.parse_args()
    if unknown := set(given.names) - set(BENCHMARKS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    if given.rounds is not None and given.rounds < 1:
        parser.error("there has to be a round")
    effort = Effort(given.quick, given.rounds)
    measured = {name: benchmark(effort) for name, benchmark in BENCHMARKS.items() if name in (given.names or BENCHMARKS)}
    sys.stdout.write("\n".join(report.section(name, figures) for name, figures in measured.items()))
    if not given.quick:
        report.write(measured, list(BENCHMARKS))


if __name__ == "__main__":
    main()
