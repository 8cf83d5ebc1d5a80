"""The lines of a run's log about a sync that is waited for."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from logging import Logger, LoggerAdapter
from typing import Any

from fivetran_facade import FivetranError, SyncHandle, SyncProgress

RunLogger = Logger | LoggerAdapter[Any]


class ProgressLog:
    """Logs the state of a sync when it changes.

    Args:
        logger: The logger of the run.
    """

    def __init__(self, logger: RunLogger) -> None:
        self._logger = logger
        self._latest: object = None

    def __call__(self, progress: SyncProgress) -> None:
        """Log a state, unless it was logged last."""
        due = progress.rescheduled_for
        if progress.failure is None and (latest := (progress.state, due)) != self._latest:
            self._latest = latest
            until = "" if due is None else f" for {due:%Y-%m-%d %H:%M:%S} UTC"
            self._logger.info("%s is %s%s", progress.handle.connection_id, progress.state, until)


@contextmanager
def noting_an_end(logger: RunLogger, handle: SyncHandle) -> Generator[None]:
    """Log that a sync goes on at Fivetran if the wait for it is ended from outside, such as by canceling the run."""
    try:
        yield
    except FivetranError:
        raise
    except BaseException:
        logger.warning(
            "The sync of %s is no longer waited for, but goes on at Fivetran: %s", handle.connection_id, handle.to_json()
        )
        raise
