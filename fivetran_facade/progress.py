"""Shows syncs that are waited for in the terminal, one line each. Needs `pip install 'fivetran-facade[progress]'`."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .errors import FivetranError

if TYPE_CHECKING:
    from rich.console import Console

    from .watching import SyncProgress


class ShowProgress:
    """What to pass as `progress` so that syncs show in the terminal while they are waited for.

        with ShowProgress() as progress:
            fivetran.connections.sync_and_wait("speak_inexpensive", progress=progress)

    Args:
        console: Where to draw, a rich Console; left out, standard error.

    Raises:
        FivetranError: The package rich is not installed.
    """

    def __init__(self, console: Console | None = None) -> None:
        try:
            from rich.console import Console as _Console  # noqa: PLC0415 - only who draws needs it
            from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
        except ImportError:
            raise FivetranError("ShowProgress needs rich: pip install 'fivetran-facade[progress]'") from None
        columns = (
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}", markup=False),
            TextColumn("{task.fields[state]}", markup=False),
            TimeElapsedColumn(),
        )
        self._drawing = Progress(*columns, console=console or _Console(stderr=True))
        self._lines: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._drawing.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._drawing.stop()

    def __call__(self, progress: SyncProgress) -> None:
        """Draw where a sync stands."""
        key = progress.handle.connection_id
        if key not in self._lines:
            self._lines[key] = self._drawing.add_task(key, total=None, state="")
        done = progress.result is not None
        self._drawing.update(self._lines[key], state=_words(progress), total=1 if done else None, completed=1 if done else 0)


def _words(progress: SyncProgress) -> str:
    if progress.result is not None:
        return "succeeded" if progress.result.succeeded else "failed"
    if progress.failure is not None:
        return f"cannot be seen: {type(progress.failure).__name__}"
    if progress.rescheduled_for is not None:
        return f"rescheduled for {progress.rescheduled_for:%Y-%m-%d %H:%M:%S} UTC"
    return progress.state or "unknown"
