"""Every snippet of the site runs against the sandbox. One that cannot says why in its first line: `# not run: ...`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fivetran_sandbox import Running, serve

DOCS = Path(__file__).parents[1]
PAGES = sorted(
    path
    for path in DOCS.rglob("*.md")
    if not {"reference", "_build", "tests"} & {*path.relative_to(DOCS).parts} and path.name != "guide.md"
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)
SNIPPETS = [
    pytest.param(language, code, id=f"{path.relative_to(DOCS)}:{path.read_text('utf-8')[: found.start()].count(chr(10)) + 1}")
    for path in PAGES
    for found in BLOCK.finditer(path.read_text("utf-8"))
    for language, code in [found.groups()]
    if language in ("python", "sh", "bash") and "not run:" not in code.split("\n")[0] and path.name != "temporal.md"
]


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(sync_seconds=1.0) as running:
        yield running


@pytest.fixture
def environment(running: Running, tmp_path: Path) -> dict[str, str]:
    running.reset()
    return os.environ | {
        "FIVETRAN_API_URL": running.url,
        "FIVETRAN_API_KEY": "key",
        "FIVETRAN_API_SECRET": "secret",
        "HOME": str(tmp_path),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }


@pytest.mark.parametrize(("language", "code"), SNIPPETS)
def test_a_snippet_runs(language: str, code: str, environment: dict[str, str], tmp_path: Path) -> None:
    if language == "python":
        file = tmp_path / "test_snippet.py"
        file.write_text(code)
        program = ["-m", "pytest", "-q", "-p", "no:cacheprovider", str(file)] if "\ndef test_" in code else [str(file)]
        command = [sys.executable, *program]
    else:
        command = ["sh", "-c", "set -e\n" + code]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    # Differences and broken connections are what some commands are there to tell.
    allowed = (0, 1, 5) if "schema diff" in code or "--group" in code else (0,)
    assert done.returncode in allowed, f"{code}\n{done.stdout}\n{done.stderr}"


def commands() -> list[tuple[str, str]]:
    from importlib.util import find_spec

    spec = find_spec("fivetran_api")
    assert spec is not None
    assert spec.submodule_search_locations
    found = []
    for file in sorted((Path(spec.submodule_search_locations[0]) / "commands").glob("*.json")):
        if file.stem != "index":
            found += [(file.stem, name) for name in json.loads(file.read_text("utf-8"))]
    return found


@pytest.mark.parametrize("tab", ["Sync", "Async"])
def test_the_example_of_each_operation_that_reads_compiles(tab: str) -> None:
    pages = list((DOCS / "reference" / "operations").rglob("*/*.md"))
    assert len(pages) == len(commands())
    for page in pages:
        found = re.search(rf"tab-item\}} {tab}\n:sync: {tab}\n\n```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
        assert found is not None, page
        compile(found[1], str(page), "exec")
