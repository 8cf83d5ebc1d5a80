"""Handles, results and progress of what is waited for: syncs of connections and runs of transformations."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self

from attrs import field, fields, frozen

if TYPE_CHECKING:
    from fivetran_api.models import Connection, ConnectionTask, ConnectionWarning, SyncRecord, Transformation

    from ..errors import FivetranError

# Raised by a change after which an older reader would draw a wrong conclusion. A field that it may ignore is no such change.
FORMAT: Final = 1


@frozen(kw_only=True)
class Handle:
    """Knowledge of a trigger: which ends came before it, and within which seconds it was accepted.

    Attributes:
        baseline: The latest end that is known to be of an earlier sync or run; None if there was none.
        accepted_at: The Date of the response that accepted the trigger, by the server's clock; None if there was no such
            response, or it had no Date.
        earliest: The trigger was accepted at this moment of the server's clock or later; None if that is not known.
        latest: The trigger was accepted before this moment of the server's clock; None if that is not known.
        checked: True once a read after the acceptance has shown the ends until then. An end that appears later is a new one.
        unclear: An end that may have been before the acceptance or after it; None if there is none.
        in_doubt: True while it is not known whether the trigger was accepted.
    """

    KIND: ClassVar[str]

    baseline: datetime | None = None
    accepted_at: datetime | None = None
    earliest: datetime | None = None
    latest: datetime | None = None
    checked: bool = False
    unclear: datetime | None = None
    in_doubt: bool = False

    @property
    def id(self) -> str:
        """The id of the connection or the transformation."""
        raise NotImplementedError

    def to_json(self) -> str:
        """Return the handle as JSON, for `from_json` in another process or at another time."""
        written: dict[str, Any] = {"version": FORMAT}
        for each in fields(type(self)):
            value = getattr(self, each.name)
            written[each.name] = value.isoformat() if isinstance(value, datetime) else value
        return json.dumps(written)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read what `to_json` wrote. Fields that are not known here are ignored, and later ones may be absent.

        Args:
            text: The JSON.

        Raises:
            ValueError: The text is not the JSON of such a handle, or was written in a later format.
        """
        try:
            given: Any = json.loads(text)
            version = given["version"]
            if type(version) is not int or version < 1:
                raise ValueError(version)  # noqa: TRY301 - answered below, as all else that is no handle
            if version <= FORMAT:
                return cls._of(given)
        except (KeyError, OverflowError, RecursionError, TypeError, ValueError):
            raise ValueError(f"this is not the JSON of a {cls.KIND}; {cls.KIND}.to_json() writes it") from None
        raise ValueError(
            f"this {cls.KIND} has format {version} of a later version of fivetran-facade; this one reads format {FORMAT}"
        )

    @classmethod
    def _of(cls, given: Mapping[str, Any]) -> Self:
        """Return the handle with the fields in `given` that are known here.

        Raises:
            TypeError: A field that every handle has is missing.
            ValueError: A field cannot be read, or the id is blank.
        """
        known = {each.name: each for each in fields(cls)}
        handle = cls(**{name: _read(given[name], str(each.type)) for name, each in known.items() if name in given})
        if not handle.id.strip():
            raise ValueError(handle.id)
        return handle


@frozen(kw_only=True)
class SyncHandle(Handle):
    """A handle to a triggered sync. It serialises to JSON, so another process can wait for it.

    Attributes:
        connection_id: The connection's id.
        baseline: The latest end that is known to be of an earlier sync; None if there was none.
        accepted_at: The Date of the response that accepted the trigger, by the server's clock; None if there was no such
            response, or it had no Date.
        earliest: The trigger was accepted at this moment of the server's clock or later; None if that is not known.
        latest: The trigger was accepted before this moment of the server's clock; None if that is not known.
        checked: True once a read after the acceptance has shown the ends until then. An end that appears later is a new one.
        unclear: An end that may have been before the acceptance or after it; None if there is none.
        in_doubt: True while it is not known whether the trigger was accepted.
        force: True if a sync that was running was to be stopped.
        resync: True if everything, or some tables, are to be loaded again. Such a sync has not succeeded before the
            connection's `is_historical_sync` is false.
        syncing: True if a sync was running when the connection was last read before the trigger.
        historical: True if the connection's `is_historical_sync` was true then.
        rescheduled_for: Until when an earlier sync was rescheduled, as long as the connection shows that; None otherwise.
    """

    KIND: ClassVar[str] = "SyncHandle"

    connection_id: str
    force: bool = False
    resync: bool = False
    syncing: bool = False
    historical: bool = False
    rescheduled_for: datetime | None = None

    @property
    def id(self) -> str:
        """The connection's id."""
        return self.connection_id


@frozen(kw_only=True)
class RunHandle(Handle):
    """A handle to a triggered run of a transformation. It serialises to JSON, so another process can wait for it.

    Attributes:
        transformation_id: The transformation's id.
        baseline: The latest end that is known to be of an earlier run; None if there was none.
        accepted_at: The Date of the response that accepted the trigger, by the server's clock; None if there was no such
            response, or it had no Date.
        earliest: The trigger was accepted at this moment of the server's clock or later; None if that is not known.
        latest: The trigger was accepted before this moment of the server's clock; None if that is not known.
        checked: True once a read after the acceptance has shown the ends until then. An end that appears later is a new one.
        unclear: An end that may have been before the acceptance or after it; None if there is none.
        in_doubt: True while it is not known whether the trigger was accepted.
        running: True if a run was under way when the transformation was last read before the trigger.
        started_before: The start of the latest run before the trigger; None if there was none.
    """

    KIND: ClassVar[str] = "RunHandle"

    transformation_id: str
    running: bool = False
    started_before: datetime | None = None

    @property
    def id(self) -> str:
        """The transformation's id."""
        return self.transformation_id


@frozen(kw_only=True)
class SyncResult:
    """The end of a sync.

    Attributes:
        connection_id: The connection's id.
        outcome: success or failure.
        started: The start, according to the sync history; without one, the time its trigger was accepted. None if a sync was
            running already, or the server's time is not known.
        finished: The end.
        tasks: Tasks that somebody must do before the connection works.
        warnings: Problems that need attention.
        polls: The number of polls it took.
        sync_id: The sync's id, according to the sync history or to the event of a webhook; None if neither has it.
        history: The sync's item in the sync history; None if there is none. sync_many does not ask for it.
        connection: The connection as it was then.
    """

    connection_id: str
    outcome: Literal["success", "failure"]
    started: datetime | None
    finished: datetime
    tasks: Sequence[ConnectionTask]
    warnings: Sequence[ConnectionWarning]
    polls: int
    sync_id: str | None = None
    history: SyncRecord | None = None
    connection: Connection = field(repr=False)

    @property
    def succeeded(self) -> bool:
        """True if the outcome is success."""
        return self.outcome == "success"

    @property
    def duration(self) -> timedelta | None:
        """The time that it took; None if the start is not known."""
        return None if self.started is None else self.finished - self.started


@frozen(kw_only=True)
class SyncProgress:
    """The state of a sync at one poll.

    Attributes:
        handle: The sync, with what the poll has shown of it.
        state: The connection's `sync_state`: scheduled, syncing, paused or rescheduled; None if the poll failed.
        rescheduled_for: Until when the sync is rescheduled; None if it is not.
        elapsed: Seconds for which the sync has been waited for.
        polls: The number of polls so far.
        failure: The reason why the poll failed; the next one may not.
        result: The outcome of the sync; None while it goes on.
    """

    handle: SyncHandle
    state: str | None
    rescheduled_for: datetime | None
    elapsed: float
    polls: int
    failure: FivetranError | None = None
    result: SyncResult | None = None


@frozen(kw_only=True)
class RunResult:
    """The end of the run of a transformation.

    Attributes:
        transformation_id: The transformation's id.
        status: SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED or CANCELED; None if the API does not report it.
        started: The start; None if the API does not report it.
        finished: The end.
        polls: The number of polls it took.
        transformation: The transformation as it was then.
    """

    transformation_id: str
    status: str | None
    started: datetime | None
    finished: datetime
    polls: int
    transformation: Transformation = field(repr=False)

    @property
    def succeeded(self) -> bool:
        """True if all of it succeeded."""
        return self.status == "SUCCEEDED"

    @property
    def duration(self) -> timedelta | None:
        """The time that it took; None if the start is not known."""
        return None if self.started is None else self.finished - self.started


@frozen(kw_only=True)
class RunProgress:
    """The state of the run of a transformation at one poll.

    Attributes:
        handle: The run, with what the poll has shown of it.
        state: The transformation's `status`, such as RUNNING; None if the poll failed.
        elapsed: Seconds for which the run has been waited for.
        polls: The number of polls so far.
        failure: The reason why the poll failed; the next one may not.
        result: The outcome of the run; None while it goes on.
    """

    handle: RunHandle
    state: str | None
    elapsed: float
    polls: int
    failure: FivetranError | None = None
    result: RunResult | None = None


OnSyncProgress = Callable[[SyncProgress], object]
OnRunProgress = Callable[[RunProgress], object]


def _read(value: Any, kind: str) -> Any:
    """Read a field, given its annotation."""
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind == "str" and isinstance(value, str):
        return value
    if kind == "datetime | None":
        if value is None:
            return None
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            return moment
    raise ValueError(value)
