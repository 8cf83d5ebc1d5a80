"""The protocol with a client in an environment of its own: a line of JSON for each call, a line for its outcome."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any


def serve(perform: Callable[..., Any]) -> None:
    """Do what each line of stdin says, `{"name": ..., "arguments": {...}}`, until there are no more."""
    outcomes = os.fdopen(os.dup(1), "w")
    # Whatever clients print goes to stderr, so that it is not taken for an outcome.
    os.dup2(2, 1)
    for line in sys.stdin:
        call = json.loads(line)
        try:
            outcome = {"result": perform(call["name"], **call["arguments"])}
        except Exception as error:  # noqa: BLE001 - how a client fails is for the test to judge
            outcome = {"error": type(error).__name__, "message": str(error)}
        print(json.dumps(outcome, default=str), file=outcomes, flush=True)
