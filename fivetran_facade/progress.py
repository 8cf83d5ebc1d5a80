"""A display in the terminal of the syncs and runs that are waited for. Needs `pip install 'fivetran-facade[progress]'`."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .errors import FivetranError

if TYPE_CHECKING:
    from rich.console import Console

    from .syncs.handle import RunProgress, SyncProgress


class ShowProgress:
    """Shows in the terminal what is waited for, a line for each sync or run: pass it as `progress`.

        with ShowProgress() as progress:
            fivetran.connections.sync_and_wait("speak_inexpensive", progress=progress)

    Args:
        console: The rich Console to draw on. Default None, standard error.

    Raises:
        FivetranError: The package rich is not installed.
        TypeError: `console` is no Console.
    """

    def __init__(self, console: Console | None = None) -> None:
        try:
            from rich.console import Console as _Console  # noqa: PLC0415 - of an extra
            from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
        except ImportError:
            raise FivetranError("ShowProgress needs rich: pip install 'fivetran-facade[progress]'") from None
        given: Any = console
        if given is not None and not isinstance(given, _Console):
            raise TypeError(f"console must be a rich.console.Console, not {type(given).__name__}")
        drawn = console or _Console(stderr=True)
        columns = (
            SpinnerColumn("dots" if drawn.encoding.startswith("utf") else "line", finished_text=" "),
            TextColumn("{task.description}", markup=False),
            TextColumn("{task.fields[state]}", markup=False),
            TimeElapsedColumn(),
        )
        self._drawing = Progress(*columns, console=drawn)
        self._lines: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._drawing.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._drawing.stop()

    def __call__(self, progress: SyncProgress | RunProgress) -> None:
        """Draw where a sync or run stands."""
        key = progress.handle.id
        if key not in self._lines:
            self._lines[key] = self._drawing.add_task(key, total=None, state="")
        done = progress.result is not None
        self._drawing.update(self._lines[key], state=_words(progress), total=1 if done else None, completed=1 if done else 0)


def _words(progress: SyncProgress | RunProgress) -> str:
    if progress.result is not None:
        return "succeeded" if progress.result.succeeded else "failed"
    if progress.failure is not None:
        return f"cannot be read: {type(progress.failure).__name__}"
    until = getattr(progress, "rescheduled_for", None)
    if until is not None:
        return f"rescheduled for {until:%Y-%m-%d %H:%M:%S} UTC"
    return progress.state or "unknown"
