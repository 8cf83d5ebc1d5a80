"""Clients in environments of their own, told what to do against a running sandbox."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

HERE = Path(__file__).parent / "others"
ENVIRONMENTS = HERE.parent.parent / ".venv-others"


class ClientFailed(Exception):
    """An error that a client raised: its class name and its text."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(f"{error}: {message}")
        self.error = error


class Client:
    """A client that runs in an environment of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @classmethod
    @contextmanager
    def started(cls, name: str, url: str, home: Path, **environment: str) -> Generator[Self]:
        """Start a driver with an empty home directory and no environment but what is given."""
        python = ENVIRONMENTS / name / "bin" / "python"
        assert python.exists(), "scripts/test-others makes the environments"
        command = [str(python), str(HERE / "drivers" / f"drive_{name}.py"), url]
        around = {"PATH": os.defpath, "HOME": str(home), "DO_NOT_TRACK": "1", **environment}
        with (
            (home / "stderr").open("w") as stderr,
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True, env=around, cwd=home
            ) as process,
        ):
            yield cls(process)
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)

    def call(self, name: str, **arguments: Any) -> Any:
        """The result of a call, or the error it raised.

        Raises:
            ClientFailed: The client raised an error.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps({"name": name, "arguments": arguments}), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        assert line, "the driver is gone; its stderr is in the home directory that it was given"
        outcome = json.loads(line)
        if "error" in outcome:
            raise ClientFailed(outcome["error"], outcome["message"])
        return outcome["result"]
