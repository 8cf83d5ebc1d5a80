"""Docstrings begin with a noun phrase or a verb, and so does each of their entries; numbers have their admissible values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from house_rules.texts import HEADLESS
from sources import ROOT

FOLDERS = (
    "benchmarks", "docs", "examples", "fivetran_facade", "fivetranctl",
    "generated", "integrations", "sandbox", "scripts", "tests",
)  # fmt: skip
GENERATORS_OWN = ROOT / "generated" / "fivetran_api" / "client.py"
# The first word of an argument, attribute or error, and of what is returned.
ENTRY = re.compile(r"^(?: {4}\w+: |Returns:\n {4})(\w+)", re.MULTILINE)
Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def documented(folder: str) -> Iterator[tuple[str, Documented, str]]:
    """Iterate over all that has a docstring in a folder of the repository: its place, its code and the docstring."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        place = file.relative_to(ROOT)
        if file == GENERATORS_OWN or any(part.startswith(".") for part in place.parts):
            continue  # folders with a dot hold environments and caches
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, Documented) and (text := ast.get_docstring(node)):
                yield f"{place}:{getattr(node, 'lineno', 1)}", node, text


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_docstring_and_no_entry_of_one_begins_with_a_clause_without_a_subject(folder: str) -> None:
    found = {place: text for place, _, text in documented(folder)}
    offending = [place for place, text in found.items() if {text.partition(" ")[0], *ENTRY.findall(text)} & HEADLESS]
    assert "\n".join(offending) == ""
    assert len(found) > 10


# A number, and what it is admitted to be: a range, or a word for one.
NUMBER = re.compile(r"^(?!.*Callable).*\b(int|float)\b")
RANGE = re.compile(r"above 0|\d or more|\d to \d|at (least|most) \d|any (integer|number)|since 1970|clock")


def annotated(node: Documented) -> dict[str, str]:
    """Return the annotations of a function's parameters, or of a constructor's, by name; an attrs class has no constructor."""
    if isinstance(node, ast.Module):
        return {}
    if isinstance(node, ast.ClassDef):
        made = [each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"]
        if not made:
            return {
                ast.unparse(each.target): ast.unparse(each.annotation) for each in node.body if isinstance(each, ast.AnnAssign)
            }
        node = made[0]
    parameters = (*node.args.args, *node.args.kwonlyargs)
    return {each.arg: ast.unparse(each.annotation) for each in parameters if each.annotation}


def test_each_number_that_is_given_has_its_range() -> None:
    lacking: list[str] = []
    given = 0
    for folder in FOLDERS:
        for place, node, text in documented(folder):
            arguments = text.partition("Args:\n")[2].partition("\n\n")[0]
            entries = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", arguments, re.MULTILINE))
            for name, annotation in annotated(node).items() if entries else ():
                if name in entries and NUMBER.search(annotation):
                    given += 1
                    if not RANGE.search(" ".join(entries[name].split())):
                        lacking.append(f"{place}: {name}: {entries[name]}")
    assert "\n".join(lacking) == ""
    assert given > 200
