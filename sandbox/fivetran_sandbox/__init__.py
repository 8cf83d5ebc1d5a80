"""A local Fivetran to develop against: stateful, on a clock of its own, and able to misbehave.

`python -m fivetran_sandbox` serves it; `Sandbox` is the ASGI application; `serve` runs one while a `with` statement lasts.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .application import Sandbox
    from .faults import Fault
    from .outcomes import Outcome
    from .seeds import BrokenSeed
    from .server import Running, serve

__all__ = ["BrokenSeed", "Fault", "Outcome", "Running", "Sandbox", "serve"]

# Loaded on first use: pytest imports this package for its plugin even where nobody needs a sandbox.
_MODULES = {
    "BrokenSeed": "seeds",
    "Fault": "faults",
    "Outcome": "outcomes",
    "Running": "server",
    "Sandbox": "application",
    "serve": "server",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)
