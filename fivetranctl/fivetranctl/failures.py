"""Failures: one line and a hint on standard error, or JSON, and the exit status of each kind."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

from .messages import say

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
REFUSED: Final = 3
TIMED_OUT: Final = 4
DIFFERENT: Final = 5
INTERRUPTED: Final = 130
TERMINATED: Final = 143


class Different(Exception):
    """There are differences; the exit status says so."""


class Failed(Exception):
    """A command has failed, and has said why.

    Args:
        status: The exit status, 1 to 143.
    """

    def __init__(self, status: int = FAILED) -> None:
        super().__init__(status)
        self.status = status


@contextmanager
def writing(file: str) -> Generator[None]:
    """Name a file in the error if it cannot be written, rather than the one that is to take its place.

    Raises:
        OSError: It cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, file) from None


def status_of(error: BaseException) -> int:
    """Return the exit status for an error of the client."""
    from fivetran_facade import errors  # noqa: PLC0415 - it was loaded to fail

    if isinstance(error, errors.MissingCredentials | errors.Unauthorized | errors.Forbidden):
        return REFUSED
    if isinstance(error, errors.TimedOut | errors.SyncTimedOut | errors.RunTimedOut):
        return TIMED_OUT
    return USAGE if isinstance(error, TypeError | ValueError) and not isinstance(error, errors.FivetranError) else FAILED


def text_of(error: BaseException) -> str:
    """Return the text of an error in one line, without advice that is for programs."""
    from fivetran_facade import errors  # noqa: PLC0415 - it was loaded to fail

    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}"
    text = " ".join(str(error).split()).replace("pass allow_http=True", "add --allow-http")
    if isinstance(error, errors.MissingCredentials):
        return text.partition(" Give api_key")[0]
    for_programs = (
        errors.ConnectionPaused, errors.ConnectionNotReady, errors.SyncTimedOut, errors.SyncUnknown, errors.RunTimedOut,
        errors.RunUnknown,
    )  # fmt: skip
    return text.rpartition(" - ")[0] or text if isinstance(error, for_programs) else text


def hint_of(error: BaseException) -> str:
    """Return what to do about an error; empty if the error says it."""
    from fivetran_facade import errors  # noqa: PLC0415 - it was loaded to fail

    hints: dict[Any, str] = {
        errors.MissingCredentials: "`fivetranctl auth login` stores credentials, or set FIVETRAN_API_KEY and"
        " FIVETRAN_API_SECRET in the environment.",
        errors.Unauthorized: "`fivetranctl auth describe` tells which credentials were used.",
        errors.Forbidden: "`fivetranctl doctor` tells what they may do.",
        errors.ConnectionPaused: "`fivetranctl resume {id}` unpauses it; --on-paused unpause does before a sync.",
        errors.ConnectionNotReady: "`fivetranctl why {id}` tells what to do.",
        errors.SyncFailed: "`fivetranctl why {id}` tells what to do.",
    }
    if hint := next((text for kind, text in hints.items() if isinstance(error, kind)), None):
        return hint.format(id=getattr(error, "id", ""))
    if notes := getattr(error, "__notes__", ()):
        return " ".join(notes)
    handle = getattr(error, "handle", None)
    if handle is not None:
        what = "sync" if hasattr(handle, "connection_id") else "run"
        return f"The {what} may go on at Fivetran. To wait for it: fivetranctl {what} --handle '{handle.to_json()}'"
    return ""


def tell(error: BaseException, form: str | None, *, debug: bool) -> int:
    """Print an error, and return the exit status."""
    if debug:
        import traceback  # noqa: PLC0415 - few ask for it

        traceback.print_exception(error)
    status, text, hint = status_of(error), text_of(error), hint_of(error)
    if form in ("json", "jsonl"):
        found: dict[str, Any] = {"type": type(error).__name__, "message": text, "exit_status": status}
        found |= {name: getattr(error, name) for name in ("status", "code") if getattr(error, name, None) is not None}
        if hint:
            found["hint"] = hint
        write_json(found)
    else:
        say(f"error: {text}")
        if hint:
            say(f"hint: {hint}")
    return status


def write_json(found: dict[str, Any]) -> None:
    """Write an error as JSON to standard output, or as a line to standard error if that fails, as on a full disk."""
    try:
        sys.stdout.write(json.dumps({"error": found}, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()
    except OSError:
        say(f"error: {found['message']}")
