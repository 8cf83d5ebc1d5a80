"""The state of the sandbox: tables of plain JSON objects, in the API's own form, and what refers to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random
from typing import Any, Literal, Protocol, TypeVar

from attrs import Factory, field, frozen

from .failures import Failure, conflict, invalid, missing
from .ids import Ids
from .life import Life, seconds_of
from .values import JSON, at, is_object

P = TypeVar("P")
_NO_ROWS: Mapping[str, JSON] = {}


def _no_objection(_row: JSON) -> str | None:
    return None


@frozen
class Reference:
    """A field that holds the id of something else, and what becomes of its holder when that is deleted."""

    field: str
    to: str
    on_delete: Literal["cascade", "refuse", "clear"] = "cascade"
    checked: bool = True
    refusal: tuple[int, str] = (409, "Conflict")
    absent: tuple[int, str] | None = None
    """Status and code if there is no such thing, where they are not those of a path that names it."""
    objection: Callable[[JSON], str | None] = _no_objection
    """Return why a row may not be referred to, as a 400 says it; None if it may."""


def _nothing_more(_account: Account, _given: JSON) -> JSON:
    return {}


def _as_it_is(row: JSON) -> JSON:
    return row


def _no_matter(_account: Account, _row: JSON) -> None:
    pass


@frozen
class Collection:
    """The kind of thing that a table holds. Operation ids are made of a verb and the singular or plural name."""

    name: str
    singular: str
    parameter: str = Factory(lambda self: f"{self.singular}_id", takes_self=True)
    """The path parameter that holds its id."""
    missing: str = "NotFound"
    """The code of the 404."""
    title: str = Factory(lambda self: self.singular.replace("_", " "), takes_self=True)
    key: str = "id"
    """The property that is its id."""
    key_of: str | None = None
    """The field whose value it has for an id, being the only one of what that field names."""
    parent: str | None = None
    """The path parameter, and field, of what it belongs to, where its id is not enough."""
    references: tuple[Reference, ...] = ()
    indexes: tuple[str, ...] = ()
    """Fields, besides references, by which rows are looked up."""
    unique: tuple[str, ...] = ()
    """Fields that no two rows may share."""
    fixed: tuple[str, ...] = ()
    """Fields that a change does not touch."""
    masks: tuple[str, ...] = ("config", "auth")
    """Fields whose secrets do not show."""
    listed_without: tuple[str, ...] = ()
    """Fields that listings lack."""
    filters: Mapping[str, Callable[[JSON, Any], bool]] = field(factory=dict[str, Callable[[JSON, Any], bool]])
    """The filters of query parameters that do not name a field."""
    answered: Callable[[JSON], JSON] = _as_it_is
    """Makes what answers have of a row, where it is not what was sent."""
    new: Callable[[Account, JSON], JSON] = _nothing_more
    """Make the fields of a new one that it was not given."""
    started: Callable[[Account, JSON], None] = _no_matter
    """Called when one has come to exist, by a request or by a seed."""
    ended: Callable[[Account, JSON], None] = _no_matter
    """Called when one is gone."""


class Table:
    """The rows of a collection, found by id and by indexed fields."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.rows: dict[str, JSON] = {}
        fields = {reference.field for reference in collection.references} | set(collection.indexes) | set(collection.unique)
        self._indexes: dict[str, dict[Any, dict[str, JSON]]] = {name: {} for name in fields}

    def key(self, row: JSON) -> str:
        """Return the key that a row is kept under."""
        own = str(row[self.collection.key])
        return own if self.collection.parent is None else f"{row[self.collection.parent]}/{own}"

    def add(self, row: JSON) -> None:
        """Keep a row."""
        key = self.key(row)
        self.rows[key] = row
        for name, index in self._indexes.items():
            value = row.get(name) if name in row else at(row, name)
            if value is not None and not isinstance(value, dict | list):
                index.setdefault(value, {})[key] = row

    def extend(self, rows: Iterable[JSON]) -> None:
        """Keep rows, one after the other."""
        for row in rows:
            self.add(row)

    def remove(self, row: JSON) -> None:
        """Forget a row."""
        key = self.key(row)
        del self.rows[key]
        for name, index in self._indexes.items():
            value = at(row, name)
            if value is not None and not isinstance(value, dict | list):
                kept = index[value]
                del kept[key]
                if not kept:
                    del index[value]

    def change(self, row: JSON, changes: JSON) -> None:
        """Change a row, which keeps its place."""
        if all(name not in changes and name.split(".")[0] not in changes for name in self._indexes):
            row.update(changes)
            return
        key = self.key(row)
        before = {name: at(row, name) for name in self._indexes}
        row.update(changes)
        for name, index in self._indexes.items():
            old, new = before[name], at(row, name)
            if old != new:
                if old is not None and not isinstance(old, dict | list):
                    index[old].pop(key, None)
                if new is not None and not isinstance(new, dict | list):
                    index.setdefault(new, {})[key] = row

    def indexed(self, name: str) -> bool:
        """Return True if there is an index of rows by this field."""
        return name in self._indexes

    def where(self, name: str, value: Any) -> Mapping[str, JSON]:
        """The rows with this value in an indexed field, by key."""
        return self._indexes[name].get(value, _NO_ROWS)

    def __contains__(self, key: object) -> bool:
        return key in self.rows

    def __iter__(self) -> Iterator[JSON]:
        return iter(self.rows.values())

    def __len__(self) -> int:
        return len(self.rows)


class Listener(Protocol):
    """Something that is told what happens to connections and transformations."""

    def hear(self, event: str, about: JSON, more: JSON) -> None:
        """Take an event: its name, the connection or transformation, and what more there is to say."""

    def heeds(self, about: JSON) -> bool:
        """Return True if an event of this connection or transformation would make a difference."""
        ...


class Account:
    """One Fivetran account."""

    def __init__(self, collections: Mapping[str, Collection], life: Life, *, seed: int = 0, sync_seconds: float = 3.0) -> None:
        self.life = life
        self.sync_seconds = sync_seconds
        self.ids = Ids(seed)
        self.random = Random(seed)  # noqa: S311 - the same for the same seed
        self.collections = collections
        self.tables: dict[str, Table] = {name: Table(collection) for name, collection in collections.items()}
        self.info: JSON = {}
        self.revoked_keys: set[str] = set()
        self._parts: dict[Any, Any] = {}
        self.listeners: list[Listener] = []

    def part(self, kind: Callable[[Account], P]) -> P:
        """Return the state of a part of the sandbox for this account beside the tables, such as the syncs that are running."""
        return self._parts.setdefault(kind, None) or self._new_part(kind)

    def _new_part(self, kind: Callable[[Account], P]) -> P:
        made = self._parts[kind] = kind(self)
        return made

    def notify(self, event: str, about: JSON, more: JSON | None = None) -> None:
        """Notify all listeners of an event of a connection or transformation."""
        for listener in self.listeners:
            listener.hear(event, about, more or {})

    def heeds(self, about: JSON) -> bool:
        """Return True if anybody listens to the events of a connection or transformation."""
        return any(listener.heeds(about) for listener in self.listeners)

    @property
    def user(self) -> str | None:
        """The user who makes the requests."""
        return self.info.get("user_id")

    @property
    def system_key(self) -> JSON | None:
        """The system key that makes the requests; None if a user does, or if it is gone."""
        return self.tables["system_keys"].rows.get(str(self.info.get("system_key_id")))

    @property
    def has_caller(self) -> bool:
        """Return True if the user or system key exists who makes the requests; keys are gone with the user whose they are."""
        if self.info.get("system_key_id") is None:
            return self.user in self.tables["users"]
        return self.system_key is not None and self.accepts(self.system_key)

    def accepts(self, system_key: JSON) -> bool:
        """Return True if a system key has not expired."""
        return system_key["expired_at"] is None or seconds_of(system_key["expired_at"]) > self.life.now

    def find(self, name: str, key: str) -> JSON:
        """A row by its key.

        Raises:
            Failure: There is none; 404 with the collection's code.
        """
        row = self.tables[name].rows.get(key)
        if row is None:
            collection = self.collections[name]
            shown = key if collection.parent is None else key.partition("/")[2]
            raise missing(collection.missing, collection.title, shown)
        return row

    def _refer(self, reference: Reference, key: str) -> None:
        """Check that what a body refers to exists.

        Raises:
            Failure: It does not.
        """
        if reference.absent is None:
            self.find(reference.to, key)
        elif key not in self.tables[reference.to]:
            status, code = reference.absent
            raise Failure(status, code, f"There is no {self.collections[reference.to].title} '{key}'")
        objection = reference.objection(self.tables[reference.to].rows[key])
        if objection is not None:
            raise invalid(objection)

    def make(self, name: str, given: JSON) -> JSON:
        """Create a row with what was given and what a new one has.

        Raises:
            Failure: A thing that it refers to does not exist, or another has its place already.
        """
        collection, table = self.collections[name], self.tables[name]
        for reference in collection.references:
            value = at(given, reference.field)
            if reference.checked and isinstance(value, str):
                self._refer(reference, value)
        for field_name in collection.unique:
            if given.get(field_name) is not None and table.where(field_name, given[field_name]):
                raise conflict(f"There is a {collection.title} with this {field_name} already")
        row: JSON = {collection.key: self._key_of(collection, given)}
        row |= collection.new(self, row | given)
        row |= given
        if table.key(row) in table:
            raise conflict(f"The {collection.title} exists already")
        table.add(row)
        collection.started(self, row)
        return row

    def _key_of(self, collection: Collection, given: JSON) -> str:
        key: str | None = given.get(collection.key)
        if key is None and collection.key_of is not None:
            key = given.get(collection.key_of)
        return self.ids.deal(self.tables[collection.name].rows) if key is None else key

    def load(self, name: str, row: JSON) -> None:
        """Take a row from a seed; what it lacks it gets as a new one would."""
        collection, table = self.collections[name], self.tables[name]
        row[collection.key] = self._key_of(collection, row)
        new = collection.new(self, row)
        complete = {collection.key: row[collection.key]} | new | row
        if is_object(complete.get("status")) and is_object(new.get("status")):
            complete["status"] = new["status"] | complete["status"]
        table.add(complete)

    def change(self, name: str, row: JSON, changes: JSON) -> None:
        """Change a row.

        Raises:
            Failure: It would refer to what does not exist, or take another's place.
        """
        collection, table = self.collections[name], self.tables[name]
        for reference in collection.references:
            value = changes.get(reference.field)
            if reference.checked and isinstance(value, str) and value != row.get(reference.field):
                self._refer(reference, value)
        for field_name in collection.unique:
            holders = table.where(field_name, changes.get(field_name))
            if any(holder is not row for holder in holders.values()):
                raise conflict(f"There is a {collection.title} with this {field_name} already")
        table.change(row, changes)

    def delete(self, name: str, row: JSON) -> None:
        """Delete a row and what belongs to it.

        Raises:
            Failure: Something that cannot be without it is in the way.
        """
        key = str(row[self.collections[name].key])
        holders = [
            (holder, reference, tuple(self.tables[holder].where(reference.field, key).values()))
            for holder, reference in self._references_to(name)
        ]
        for holder, reference, rows in holders:
            if rows and reference.on_delete == "refuse":
                status, code = reference.refusal
                raise Failure(
                    status, code, f"The {self.collections[name].title} '{key}' cannot be deleted: {len(rows)} {holder} use it"
                )
        for holder, reference, rows in holders:
            for held in rows:
                if reference.on_delete == "cascade":
                    if self.tables[holder].key(held) in self.tables[holder]:
                        self.delete(holder, held)
                else:
                    self.tables[holder].change(held, {reference.field: None})
        self.tables[name].remove(row)
        self.collections[name].ended(self, row)

    def _references_to(self, name: str) -> Iterator[tuple[str, Reference]]:
        for holder, collection in self.collections.items():
            for reference in collection.references:
                if reference.to == name:
                    yield holder, reference
