"""Fixtures for the command line: a running sandbox, and the program in this process with its output."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from fivetran_sandbox import Running, serve
from fivetranctl.__main__ import main


@frozen
class Done:
    """A run of the program."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()


Run = Callable[..., Done]


@pytest.fixture(scope="module")
def _ctl_running() -> Iterator[Running]:
    with serve(speed=1000, sync_seconds=3.0) as running:
        yield running


@pytest.fixture
def ctl_sandbox(_ctl_running: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Running:
    """The sandbox at its seed, which the environment names; the user's configuration is elsewhere."""
    _ctl_running.reset()
    monkeypatch.setenv("FIVETRAN_API_URL", _ctl_running.url)
    monkeypatch.setenv("FIVETRAN_API_KEY", "some-key")
    monkeypatch.setenv("FIVETRAN_API_SECRET", "hunter2-secret")
    monkeypatch.setenv("FIVETRANCTL_CONFIG", str(tmp_path / "config" / "profiles.toml"))
    monkeypatch.delenv("FIVETRAN_WEBHOOK_SECRET", raising=False)
    return _ctl_running


@pytest.fixture
def ctl(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the program with arguments; standard input is closed."""

    def run(*arguments: str) -> Done:
        capfd.readouterr()
        try:
            status = main(list(arguments))
        except SystemExit as end:
            status = int(end.code or 0)
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Done(status, out, err)

    return run


def at_terminal(*arguments: str, answers: str | signal.Signals = "", columns: int = 100, **variables: str) -> tuple[int, str]:
    """Run the program in a pseudo-terminal; return its exit status and the screen.

    Args:
        arguments: Those of the program.
        answers: Typed, or sent as a signal, when the program asks its first question.
        columns: The width of the terminal; 1 or more.
        variables: More of the environment.
    """
    master, slave = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in ("CI", "NO_COLOR", "FORCE_COLOR")}
    environment |= {"TERM": "xterm-256color", "COLUMNS": str(columns), **variables}
    command = [sys.executable, "-m", "fivetranctl", *arguments]
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment, close_fds=True)
    os.close(slave)
    screen, sent, deadline = b"", False, time.monotonic() + 60
    try:
        while time.monotonic() < deadline:
            if select.select([master], [], [], 0.1)[0]:
                try:
                    piece = os.read(master, 65536)
                except OSError:  # the other end is closed
                    break
                if not piece:
                    break
                screen += piece
            if answers and not sent and screen.endswith(b": "):  # the echo is off only before the space
                if isinstance(answers, str):
                    os.write(master, answers.encode())
                else:
                    process.send_signal(answers)
                sent = True
        return process.wait(timeout=10), screen.decode()
    finally:
        process.kill()
        process.wait()
        os.close(master)
