# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""The plot of all headline ratios. The same figures make the same file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import FuncFormatter, NullFormatter
from measure import Figure

mpl.rcParams["svg.hashsalt"] = "fivetran-facade"
mpl.rcParams["svg.fonttype"] = "none"

TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20)
BETTER, WORSE, AIM = "#1b7837", "#b35806", "#555555"


def draw(figures: Sequence[Figure], path: Path) -> None:
    """A line for each figure: its median, its quartiles, and its target, on a logarithmic scale around one."""
    canvas = Canvas(figsize=(9, 0.9 + 0.3 * len(figures)), layout="constrained")
    axes = canvas.add_subplot()
    for place, each in enumerate(reversed(figures)):
        colour = BETTER if each.median <= (each.target or 1.0) else WORSE
        axes.plot([each.lower_quartile, each.upper_quartile], [place, place], color=colour, linewidth=3, solid_capstyle="round")
        axes.plot(each.median, place, "o", color=colour, markersize=7)
        if each.target is not None:
            axes.plot(each.target, place, "|", color=AIM, markersize=14, markeredgewidth=2)
    axes.axvline(1, color=AIM, linewidth=0.8)
    axes.set_xscale("log")
    low, high = min(each.lower_quartile for each in figures), max(each.upper_quartile for each in figures)
    axes.set_xlim(low / 1.3, high * 1.3)
    axes.set_xticks([tick for tick in TICKS if low / 1.3 <= tick <= high * 1.3])
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_yticks(range(len(figures)), [f"{each.what} / {each.against}" for each in reversed(figures)])
    canvas.supxlabel("times what the other takes: less is faster; a grey bar is a target", fontsize="medium")
    axes.grid(axis="x", linewidth=0.3)
    canvas.savefig(path, format="svg", metadata={"Date": None})
