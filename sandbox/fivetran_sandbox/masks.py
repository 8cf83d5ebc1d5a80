"""Masks in place of secrets: the API knows them by the service's fields, and those of no service by their names."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from fivetran_api import secret_names

from .configs import schema_of
from .values import JSON, is_list, is_object

MASK: Final = "******"
# Accounts have many rows, of few names.
_is_secret: Final = lru_cache(4096)(secret_names.is_secret)


def masked(collection: str, row: JSON, name: str) -> Any:
    """The value of a property of a row, with a mask in place of each secret.

    Args:
        collection: The collection that the row is in, such as destinations.
        row: The row, with the service that decides which fields are secret.
        name: The name of the property, such as config.
    """
    value = row[name]
    if not is_object(value):
        return _concealed(value)
    return _by_schema(schema_of(collection, row.get("service"), name), value)


def hidden(collection: str, row: JSON) -> JSON:
    """A row with a mask in place of each secret, whatever field it is in."""
    return {
        name: masked(collection, row, name) if name in ("config", "auth", "_auth") else _by_name(name.removeprefix("_"), value)
        for name, value in row.items()
    }


def unmasked(collection: str, row: JSON, changes: JSON) -> JSON:
    """The changes to a row, with its own secrets where they have the masks that answers show for them.

    What the API does with a mask that comes back is not known. Here it changes nothing.
    """
    return {
        name: _own(masked(collection, row, name), row[name], value) if row.get(name) is not None else value
        for name, value in changes.items()
    }


def _own(shown: Any, own: Any, given: Any) -> Any:
    if is_object(given) and is_object(own):
        return {name: _own(shown[name], own[name], each) if name in own else each for name, each in given.items()}
    if is_list(given) and is_list(own):
        return [_own_item(shown, own, place, each) for place, each in enumerate(given)]
    return own if given == shown == MASK else given


def _own_item(shown: list[Any], own: list[Any], place: int, given: Any) -> Any:
    """An item of a list: an object that comes back as it was shown is what it was, in another place too."""
    if is_object(given) and given in shown and (place >= len(shown) or given != shown[place]):
        return own[shown.index(given)]
    return _own(shown[place], own[place], given) if place < len(own) else given


def _by_schema(schema: JSON, value: Any) -> Any:
    if schema.get("format") == "password":
        return _concealed(value)
    if is_object(value):
        fields: JSON = schema.get("properties", {})
        return {
            name: _by_schema(fields[name], each) if name in fields else _by_name(name, each) for name, each in value.items()
        }
    if is_list(value):
        return [_by_schema(schema.get("items", {}), each) for each in value]
    return value


def _by_name(name: str, value: Any) -> Any:
    return _concealed(value) if _is_secret(name) else _by_schema({}, value)


def _concealed(value: Any) -> Any:
    """A secret as answers show it: in a list of keys and values, the keys are shown."""
    if is_object(value):
        return {name: each if name == "key" else _concealed(each) for name, each in value.items()}
    if is_list(value):
        return [_concealed(each) for each in value]
    # A number can be a secret, too; whether there is one, or none, cannot.
    return MASK if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "" else value
