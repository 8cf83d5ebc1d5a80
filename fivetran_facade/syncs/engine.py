"""What the procedures of this package need of a client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from ..clock import Clock
    from ..exchange import Steps
    from ..operation import Operation
    from ..retry import Retry

P = ParamSpec("P")
T = TypeVar("T")


class Engine(Protocol):
    """Makes the steps of calls, and performs them."""

    @property
    def clock(self) -> Clock:
        """The time that deadlines and pauses go by."""
        ...

    def steps(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
        """Call an operation, and return its whole answer."""
        ...

    def dated(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[tuple[T, datetime | None]]:
        """Call an operation, and return its whole answer with the Date of that very response."""
        ...

    def with_options(self, *, retry: Retry | None = ..., deadline: float | None = ...) -> Self:
        """Make an engine that retries otherwise, or ends its calls by a moment of the clock."""
        ...

    def together(self, each: Sequence[Steps[Any]], concurrency: int) -> Any:
        """Perform several steps, at most `concurrency` at a time: a list of results, or an awaitable of one."""
        ...

    def perform(self, steps: Steps[Any]) -> Any:
        """Perform steps: their result, or an awaitable of it."""
        ...
