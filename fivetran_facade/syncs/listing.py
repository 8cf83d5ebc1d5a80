"""Reading many connections by their listing, with as few requests as that takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from ..errors import FivetranError
from ..pages import Page, Source, Turning
from .item import Reader, Reading, copies, one_by_one
from .sync_item import ConnectionReader
from .verdict import text_of

if TYPE_CHECKING:
    from fivetran_api.models import Connection

    from .._engine import BaseEngine, Steps

# So few connections are read one by one rather than searched for in the listing of a whole account.
_FEW: Final = 3


@define(kw_only=True)
class ListingReader(Reader):
    """Reads connections from their listing, and those that it lacks alone.

    Attributes:
        group_id: The group that all are in; None if that is not known.
        concurrency: The most requests that may be under way at a time.
    """

    group_id: str | None
    concurrency: int
    # The groups of connections that were seen, and how many requests the latest listing took.
    _groups: dict[str, str] = field(factory=dict[str, str], init=False)
    _cost: int = field(default=1, init=False)

    def alone(self, engine: BaseEngine[Any], key: str) -> Steps[tuple[Connection, datetime | None]]:
        """Read one connection with a request of its own."""
        return ConnectionReader().alone(engine, key)

    def first(self, engine: BaseEngine[Any], ids: Sequence[str] | None) -> Steps[dict[str, Reading]]:
        """Read the connections with these ids, or all.

        Raises:
            FivetranError: They cannot be listed.
        """
        if ids is not None and len(ids) <= _FEW:
            return (yield from self._one_by_one(engine, ids))
        found: dict[str, Reading] = {}
        self._cost = yield from self._list(engine, self.group_id, found, None if ids is None else set(ids))
        if ids is None:
            return found
        return (yield from self._completed(engine, found, ids))

    def many(self, engine: BaseEngine[Any], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        """Read several connections, with as few requests as that takes."""
        if len(keys) <= self._cost:
            return (yield from self._one_by_one(engine, keys))
        # The listings of the groups, if these are fewer than the pages of the whole account.
        groups = {self._groups.get(key) for key in keys} if self.group_id is None else {self.group_id}
        known = sorted(each for each in groups if each is not None)
        by_group = len(known) == len(groups) <= max(self._cost, 1)
        found: dict[str, Reading] = {}
        try:
            cost = 0
            for group in known if by_group else (None,):
                cost += yield from self._list(engine, group, found, set(keys))
            self._cost = cost
        except FivetranError as failure:
            return copies(failure, [key for key in keys if key not in found]) | found
        return (yield from self._completed(engine, found, keys))

    def _list(
        self, engine: BaseEngine[Any], group_id: str | None, found: dict[str, Reading], wanted: set[str] | None
    ) -> Steps[int]:
        """Read a listing until all that is wanted was found, and return how many requests that took."""
        from fivetran_api.api.connections import list_connections  # noqa: PLC0415 - generated modules are loaded when called

        turning = Turning(Source(engine, list_connections, (), {"group_id": group_id}))
        while turning.more and (wanted is None or not wanted <= found.keys()):
            page: Page[Connection] = yield from turning.page()
            for each in page.items:
                # Nothing can be done with one that lacks its id.
                if text_of(each.id) and (wanted is None or each.id in wanted):
                    found[each.id] = Reading(each, turning.date)
                    self._note_group(each)
        return turning.pages

    def _completed(self, engine: BaseEngine[Any], found: dict[str, Reading], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        """Return what was found, with what is missing read alone: it was deleted, or fell between two pages."""
        missing = [key for key in keys if key not in found]
        alone = (yield from self._one_by_one(engine, missing)) if missing else {}
        return {key: found[key] if key in found else alone[key] for key in keys}

    def _one_by_one(self, engine: BaseEngine[Any], keys: Sequence[str]) -> Steps[dict[str, Reading]]:
        readings = yield from one_by_one(engine, self, keys, self.concurrency)
        for reading in readings.values():
            if reading.found is not None:
                self._note_group(reading.found)
        return readings

    def _note_group(self, connection: Connection) -> None:
        group_id: Any = connection.group_id
        if isinstance(group_id, str):
            self._groups[connection.id] = group_id
