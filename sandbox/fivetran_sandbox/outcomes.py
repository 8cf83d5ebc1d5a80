"""Outcomes of syncs and runs of transformations: as they were set, or as the values of the config have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from attrs import frozen

from .failures import invalid
from .values import JSON, is_object, strings

Result = Literal[
    "success",
    "success_with_task",
    "partial_success",
    "failure",
    "failure_with_task",
    "rescheduled",
    "truncated",
    "never_starts",
]
SYNC_RESULTS: Final = (
    "success",
    "success_with_task",
    "failure",
    "failure_with_task",
    "rescheduled",
    "truncated",
    "never_starts",
)
RUN_RESULTS: Final = ("success", "partial_success", "failure", "never_starts")


@frozen
class Outcome:
    """The outcome of a sync or of a run of a transformation."""

    result: Result = "success"
    reason: str | None = None
    seconds: float | None = None
    """The duration in sandbox seconds; None for the usual one."""
    reschedule_seconds: float = 60.0

    @classmethod
    def read(cls, given: Any, results: Sequence[str] = SYNC_RESULTS) -> Outcome:
        """Read an outcome: its name, or an object.

        Args:
            given: The outcome as it was sent.
            results: The results that there can be.

        Raises:
            Failure: It is none.
        """
        if isinstance(given, str):
            given = {"result": given}
        if not is_object(given) or set(given) - {"result", "reason", "seconds", "reschedule_seconds"}:
            raise invalid("An outcome is a name, or an object with result, reason, seconds, reschedule_seconds")
        if given.get("result", "success") not in results:
            raise invalid(f"The result is one of {', '.join(results)}")
        numbers = (given.get("seconds", 0.0), given.get("reschedule_seconds", 0.0))
        if not all(type(number) in (int, float) and 0 <= number < 1e9 for number in numbers):
            raise invalid("The seconds of an outcome are numbers that are not negative")
        if not isinstance(given.get("reason"), str | None):
            raise invalid("The reason of an outcome is a string")
        return cls(**given)


def configured_failure(config: Any) -> tuple[str, str] | None:
    """Return the setup test that the values of a config make fail, and why; None if they make none fail."""
    for value in strings(config):
        if "unreachable" in value:
            return "Connecting to host", "The host cannot be reached."
        if "wrong" in value:
            return "Validate Login", "The source refused the login."
    return None


def natural_outcome(connection: JSON) -> Outcome:
    """Return how a sync ends that nobody told how to: its login fails if the config says so."""
    found = configured_failure(connection.get("config"))
    return Outcome() if found is None else Outcome("failure_with_task", found[1])
