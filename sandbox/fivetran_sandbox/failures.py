"""Failures as the API reports them: a status, a code and a sentence."""

from __future__ import annotations

import traceback
from collections.abc import Mapping


class Failure(Exception):
    """An answer that is no success."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})


def invalid(message: str) -> Failure:
    """The request does not fit."""
    return Failure(400, "InvalidInput", message)


def conflict(message: str) -> Failure:
    """The request fits, but not the present state."""
    return Failure(409, "Conflict", message)


def missing(code: str, title: str, key: str) -> Failure:
    """There is no such thing."""
    return Failure(404, code, f"Cannot find {title} with id '{key}'")


def report(error: Exception) -> None:
    """Print the traceback of a fault of the sandbox itself."""
    traceback.print_exception(error)


def unforeseen(error: Exception) -> Failure:
    """The sandbox has failed itself; its output has the traceback."""
    report(error)
    message = f"The sandbox has failed: {type(error).__name__}. Its output has the traceback; please report it."
    return Failure(500, "InternalServerError", message)


def no_route() -> Failure:
    """There is nothing at this path."""
    return Failure(404, "NotFound", "HTTP 404 Not Found")
