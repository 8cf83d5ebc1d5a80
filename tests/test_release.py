"""Release matters: fragments of the changelog, the tools before a commit, and the versions of Python."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import yaml

from sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WORKFLOWS = ROOT / ".github" / "workflows"


def read(path: Path) -> Any:
    """The content of a file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_each_fragment_is_of_a_kind_that_the_changelog_has() -> None:
    """Another would be left out without a word."""
    kinds = {kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"]}
    names = [path.name for path in (ROOT / "changes").iterdir() if path.name != "README.md"]
    wrong = [name for name in names if not re.fullmatch(rf"\+[\w-]+\.({'|'.join(kinds)})\.md", name)]
    assert wrong == []
    explained = set(re.findall(r"^\| `(\w+)` \|", (ROOT / "changes" / "README.md").read_text("utf-8"), re.MULTILINE))
    assert explained == kinds


def test_the_changelog_has_the_line_below_which_a_version_is_put() -> None:
    text = (ROOT / PROJECT["tool"]["towncrier"]["filename"]).read_text(encoding="utf-8")
    assert text.count(PROJECT["tool"]["towncrier"]["start_string"]) == 1


def test_what_runs_before_a_commit_is_what_runs_before_the_tests() -> None:
    (repository,) = read(ROOT / ".pre-commit-config.yaml")["repos"]
    hooks = [re.sub(r"\.venv/bin/| --force-exclude| --fix", "", hook["entry"]) for hook in repository["hooks"]]
    script = (ROOT / "scripts" / "test").read_text(encoding="utf-8")
    before = re.sub(r" --quiet", "", script.partition('PATH="$PWD/.venv/bin:$PATH"\n')[2].partition("\nif ")[0]).splitlines()
    assert hooks == [re.sub(r"^(ruff format) --check$", r"\1", line) for line in before]


def test_tests_run_on_each_python_that_the_package_is_said_to_support() -> None:
    if not WORKFLOWS.exists():
        return  # an sdist, which has no workflows
    said = {found[1] for each in PROJECT["project"]["classifiers"] if (found := re.search(r"Python :: (3\.\d+)$", each))}
    matrix = read(WORKFLOWS / "tests.yml")["jobs"]["tests"]["strategy"]["matrix"]
    assert {version.removesuffix("t") for version in matrix["python"]} == said
    assert any(version.endswith("t") for version in matrix["python"])
    assert PROJECT["project"]["requires-python"] == f">={min(said, key=lambda version: int(version[2:]))}"
