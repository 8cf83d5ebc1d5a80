"""The initial content of an account: the demo, nothing, a file, or a great many generated connections."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from jsonschema.protocols import Validator

from .account import Account, Collection
from .demo import demo
from .document import best_error, complaint, shipped
from .generated import add_connections
from .roles import ACCOUNT_ADMINISTRATOR, built_in_roles
from .runs import Runs
from .syncs import Syncs
from .values import JSON, is_list, is_object, read

Seed = Mapping[str, Any]
_ACCOUNT: Final = {
    "account_id": "unfasten_mediate",
    "account_name": "Analytical Engines",
    "user_id": "interment_burdensome",
    "system_key_id": None,
}


class BrokenSeed(ValueError):
    """A seed that cannot be used; the text says why in one line."""


def find(seed: str | Path | Seed, now: float) -> Seed:
    """The seed of a name, in a file, or as it was given.

    Raises:
        BrokenSeed: It cannot be read, or is no object of collections.
    """
    if isinstance(seed, Mapping):
        return seed
    if seed == "demo":
        return demo(now)
    if seed == "empty":
        return {}
    try:
        content = read(Path(seed).read_bytes())
    except OSError as failure:
        raise BrokenSeed(f"the seed {seed} cannot be read: {failure.strerror or failure}") from None
    except ValueError as failure:
        raise BrokenSeed(f"the seed {seed} is not JSON: {failure}") from None
    if not is_object(content):
        raise BrokenSeed(f"the seed {seed} is not a JSON object of collections")
    return content


def fill(account: Account, seed: Seed, connections: int = 0) -> None:
    """Fill an account.

    Raises:
        BrokenSeed: It has what an account cannot hold.
    """
    account.info = _account_of(_object(seed.get("account", {}), "account"))
    unknown = sorted(set(seed) - set(account.collections) - {"account"})
    if unknown:
        known = ", ".join(sorted(account.collections))
        raise BrokenSeed(f"the seed has an unknown collection {unknown[0]!r}; there are account, {known}")
    for name, collection in account.collections.items():
        rows: Any = seed.get(name, [])
        if not is_list(rows):
            raise BrokenSeed(f"{name} of the seed is not a list")
        for place, given in enumerate(rows):
            where = f"{name}[{place}]"
            row = _copy(_object(given, where))
            _check_identity(collection, row, where)
            _check(name, collection, row, where)
            _load(account, name, row, where)
        if name == "roles":
            _add_built_in_roles(account)
    _add_caller(account)
    _check_references(account)
    add_connections(account, connections)
    syncs = Syncs.of(account)
    for connection in account.tables["connections"]:
        syncs.adopt(connection)
    runs = Runs.of(account)
    for transformation in account.tables["transformations"]:
        runs.adopt(transformation)


def _check_identity(collection: Collection, row: JSON, where: str) -> None:
    """Check that a row can have the id that it has, or will have."""
    if collection.parent is not None and not isinstance(row.get(collection.parent), str):
        raise BrokenSeed(f"{where} of the seed lacks {collection.parent}")
    key = row.get(collection.key, "")
    if not isinstance(key, str):
        raise BrokenSeed(f"{where} of the seed has a {collection.key} that is not a string")
    if collection.key_of is not None:
        if not isinstance(row.get(collection.key_of, ""), str):
            raise BrokenSeed(f"{where} of the seed has a {collection.key_of} that is not a string")
        if key and row.get(collection.key_of, key) != key:
            raise BrokenSeed(f"{where} of the seed has another id than its {collection.key_of}")


def _check(name: str, collection: Collection, row: JSON, where: str) -> None:
    """Check a row's fields against the document's description of them, as far as there is one."""
    fields = _fields(name, collection.singular)
    for field_name, value in row.items():
        if field_name in fields and (error := best_error(fields[field_name], value)) is not None:
            place = ".".join(str(step) for step in (field_name, *error.absolute_path))
            raise BrokenSeed(f"{where} of the seed does not fit: {place} {complaint(error)}")


@cache
def _fields(name: str, singular: str) -> dict[str, Validator]:
    document = shipped()
    found: dict[str, JSON] = {}
    for operation in (document.operations.get(f"list_{name}"), document.operations.get(f"get_{singular}")):
        if operation is not None:
            found |= operation.properties
    return {field_name: document.validator(schema) for field_name, schema in found.items()}


def _load(account: Account, name: str, row: JSON, where: str) -> None:
    table = account.tables[name]
    try:
        if row.get(table.collection.key) is not None and table.key(row) in table:
            raise BrokenSeed(f"{where} of the seed has an id that another has, {table.key(row)!r}")
        account.load(name, row)
        if name == "connections":
            connection = table.rows[row["id"]]
            if not isinstance(connection["group_id"], str):
                raise BrokenSeed(f"{where} of the seed lacks group_id")
            if connection["paused"]:
                connection["status"]["sync_state"] = "paused"
    except (AttributeError, KeyError, TypeError, ValueError) as failure:
        if isinstance(failure, BrokenSeed):
            raise
        raise BrokenSeed(f"{where} of the seed does not fit: {type(failure).__name__}: {failure}") from None


def _account_of(given: JSON) -> JSON:
    """Return the account's own facts: a user makes the requests unless the seed names a system key."""
    info: JSON = dict(_ACCOUNT) | given
    if given.get("system_key_id") is not None and "user_id" not in given:
        info["user_id"] = None
    return info


def _add_built_in_roles(account: Account) -> None:
    """Add the roles that every account has, unless the seed has its own of that name."""
    for role in built_in_roles():
        if role["name"] not in account.tables["roles"]:
            account.load("roles", role)


def _add_caller(account: Account) -> None:
    """Add the user who makes the requests, unless the seed has it or lets a system key make them.

    Raises:
        BrokenSeed: The account has both, or a system key that the seed lacks.
    """
    info = account.info
    user, key = info.get("user_id"), info.get("system_key_id")
    if key is not None:
        if user is not None:
            raise BrokenSeed("account of the seed has both user_id and system_key_id; one of them makes the requests")
        if key not in account.tables["system_keys"]:
            raise BrokenSeed(f"account of the seed refers to the system key {key!r}, which the seed lacks")
    elif not isinstance(user, str):
        raise BrokenSeed("account of the seed has neither user_id nor system_key_id")
    elif user not in account.tables["users"]:
        account.load(
            "users",
            {"id": user, "role": ACCOUNT_ADMINISTRATOR, "given_name": "Ada", "family_name": "Lovelace", "verified": True},
        )


def _check_references(account: Account) -> None:
    for name, collection in account.collections.items():
        for reference in collection.references:
            if reference.checked and "." not in reference.field:
                held = account.tables[reference.to]
                for row in account.tables[name]:
                    value = row.get(reference.field)
                    if value is not None and value not in held:
                        raise BrokenSeed(f"{name} of the seed refer to {reference.to} {value!r}, which the seed lacks")


def _object(value: Any, where: str) -> JSON:
    if not is_object(value):
        raise BrokenSeed(f"{where} of the seed is not an object")
    return value


def _copy(value: Any) -> Any:
    if is_object(value):
        return {name: _copy(inner) for name, inner in value.items()}
    return [_copy(inner) for inner in value] if is_list(value) else value
