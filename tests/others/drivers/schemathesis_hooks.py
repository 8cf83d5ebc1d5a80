# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""Exceptions that schemathesis must not take for violations, and that no check can be told."""

from __future__ import annotations

from typing import Any

import schemathesis


@schemathesis.hook
def filter_query(_context: Any, query: dict[str, Any] | None) -> bool:
    """A parameter without a value is none, whatever it must be otherwise; so no violation can be made of one."""
    return not any(says_nothing(value) for value in (query or {}).values())


@schemathesis.hook
def before_call(_context: Any, case: Any, _kwargs: Any) -> None:
    """The user who makes the calls is not deleted, or all that follow would be refused."""
    if case.method.lower() == "delete" and (case.path_parameters or {}).get("user_id") == "interment_burdensome":
        case.path_parameters["user_id"] = "cobalt_semaphore"


def says_nothing(value: Any) -> bool:
    """Return True if a parameter's value may be written as no text: it is empty, or all that it has is empty."""
    if isinstance(value, dict):
        value = list(value.values())
    return value == "" or (isinstance(value, list) and all(says_nothing(each) for each in value))
