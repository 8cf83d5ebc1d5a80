"""Programs that tests start, such as an orchestrator's servers, and end again with all that these have started."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

_PAUSE: Final = 0.5
_TO_END: Final = 10.0


@contextmanager
def running(
    command: Sequence[str], *, log: Path, environment: Mapping[str, str], folder: Path
) -> Generator[subprocess.Popen[bytes]]:
    """Run a program in a process group of its own, and end the group.

    Args:
        command: The program with its arguments.
        log: The file that gets what it writes.
        environment: Variables beside those of this process.
        folder: Its working directory.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - a program of the environment
            command, cwd=folder, env=os.environ | environment, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_TO_END)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def eventually(look: Callable[[], T | None], *, seconds: float, log: Path) -> T:
    """Return what a function returns once that is neither None nor False, looking twice a second.

    Args:
        look: The function. An OSError, such as a refused connection, counts as None.
        seconds: The longest time to look; 0 or more.
        log: The file to show the end of if it never is.

    Raises:
        AssertionError: It was not in time.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with suppress(OSError):
            if found := look():
                return found
        time.sleep(_PAUSE)
    raise AssertionError(f"not within {seconds} s:\n" + log.read_text(encoding="utf-8", errors="replace")[-5000:])


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port
