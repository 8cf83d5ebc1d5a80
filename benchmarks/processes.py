"""Processes in environments of their own: timed as a whole, kept to be told what to do, or serving while others call."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, Self

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parent / ".venv-benchmarks"
MEASURING = "measuring"
CORE = "core"
MODELS = "models"
DEVELOPMENT = "../.venv"  # the one of scripts/environment

# A child writes byte code, as it would for its user, and imports nothing but what its environment has.
_VARIABLES = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}


def python(environment: str) -> str:
    """The interpreter of an environment."""
    return str(ENVIRONMENTS / environment / "bin" / "python")


def whole(environment: str, *arguments: str) -> Callable[[], float]:
    """A contender whose number is how long a fresh interpreter takes from its start to its end."""
    return _timed([python(environment), *arguments])


def program(environment: str, name: str, *arguments: str) -> Callable[[], float]:
    """A contender whose number is how long an installed program takes."""
    return _timed([str(Path(python(environment)).with_name(name)), *arguments])


def _timed(command: list[str]) -> Callable[[], float]:
    def seconds() -> float:
        started = perf_counter()
        subprocess.run(command, check=True, env=_VARIABLES, stdout=subprocess.DEVNULL)  # noqa: S603 - our own scripts
        return perf_counter() - started

    return seconds


class Worker:
    """A process that does one task after the other as it is told, see workers/tasks.py."""

    def __init__(self, environment: str, script: str, *arguments: str) -> None:
        command = [python(environment), str(HERE / "workers" / script), *arguments]
        self._process = subprocess.Popen(  # noqa: S603 - our own scripts
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_VARIABLES
        )

    def ask(self, task: str, **given: Any) -> Any:
        """Have a task done; what came of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([task, given]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended instead of doing {task}")
        return json.loads(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        _end(self._process)


@contextmanager
def serving(*arguments: str, environment: str = MEASURING) -> Generator[str]:
    """A server, which says its URL in the first line that it prints."""
    command = [python(environment), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_VARIABLES)  # noqa: S603 - our own servers
    try:
        assert process.stdout is not None
        found = re.search(r"http://[\w.:]+\d", process.stdout.readline())
        if found is None:
            raise RuntimeError(f"{' '.join(arguments)} does not serve")
        yield found[0]
    finally:
        _end(process)


def canned() -> Any:
    """The server that has its answers ready."""
    return serving(str(HERE / "canned.py"))


def versions(environments: Mapping[str, list[str]]) -> dict[str, str]:
    """The versions of packages, each of the environment that has it."""
    code = "import sys; from importlib.metadata import version; [print(name, version(name)) for name in sys.argv[1:]]"
    found: dict[str, str] = {}
    for environment, packages in environments.items():
        command = [python(environment), "-c", code, *packages]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
        found |= dict(line.split() for line in output.splitlines())
    return found


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.communicate(timeout=10)
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"{process.args!r} does not end; it is killed\n")
        process.kill()
        process.communicate()
