"""The examples of the README and the guide, run against the sandbox."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

import fivetran_facade
import fivetran_sandbox
from fivetran_facade.clock import VirtualClock

ROOT = Path(__file__).parents[1]
# The guide goes on where the README ends.
README = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/guide.md"))
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def run(code: str, names: dict[str, Any]) -> None:
    """Run a block as one would at a prompt, where `await` and `async with` may stand alone."""
    compiled = compile(code, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if compiled.co_flags & inspect.CO_COROUTINE:
        asyncio.run(FunctionType(compiled, names)())
    else:
        exec(compiled, names)  # noqa: S102 - our own README


class SandboxClock(VirtualClock):
    """A clock whose sleeping moves the sandbox's."""

    def __init__(self, sandbox: Any) -> None:
        super().__init__()
        self._sandbox = sandbox

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds)
        self._sandbox.advance(seconds)


def test_every_block_of_code_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    with fivetran_sandbox.serve() as sandbox:
        monkeypatch.setenv("FIVETRAN_API_URL", sandbox.url)
        monkeypatch.setenv("FIVETRAN_API_KEY", "key")
        monkeypatch.setenv("FIVETRAN_API_SECRET", "secret")
        with fivetran_facade.Fivetran(clock=SandboxClock(sandbox)) as fivetran:
            for code in BLOCKS:
                names: dict[str, Any] = {"fivetran": fivetran, "my_job": print}
                run(code, names)
                if names["fivetran"] is not fivetran and isinstance(names["fivetran"], fivetran_facade.Fivetran):
                    names["fivetran"].close()
        assert [each["status"] for each in sandbox.requests()].count(201) == 1


def test_the_files_and_folders_that_contributing_names_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    facade, sandbox = ROOT / "fivetran_facade", ROOT / "sandbox" / "fivetran_sandbox"
    made = {"generated/", "dist/"}

    named = set(re.findall(r"`(\.?[\w.-]+(?:/[\w.-]+)*/|(?:[\w.-]+/)*[\w-]+\.(?:py|md|yaml|json|txt|toml))`", text)) - made
    commands = set(re.findall(r"^(scripts/[\w-]+)", text, re.MULTILINE))

    assert len(named) > 20
    assert len(commands) > 10
    # A name alone is a module of the facade or the sandbox, a test, or a tag.
    shallow = [ROOT, facade, facade / "_engine", sandbox, ROOT / "tests", ROOT / "generated", ROOT / "openapi" / "tags"]
    assert sorted(name for name in named | commands if not any((folder / name).exists() for folder in shallow)) == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 150
