"""Finds masks that the API shows in place of secrets, before they are sent back and overwrite what they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

# What the API answers in place of every secret.
MASK = "******"
WHAT_TO_DO = f"{MASK} is the mask of a secret that was read; give the secret itself, or leave the field out to keep it"


def masked_secrets(body: Any) -> list[str]:
    """Return the places of masked secrets in a body, such as config.password or config.servers[0].password, in order."""
    return list(_places(body, ""))


def refuse_masked_secrets(body: Any) -> None:
    """Refuse a body that has masked secrets in it.

    Raises:
        ValueError: It has; the message names the fields.
    """
    if places := masked_secrets(body):
        raise ValueError(f"{', '.join(places)}: {WHAT_TO_DO}")


def _places(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, each in cast("Mapping[str, Any]", value).items():
            yield from _places(each, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list | tuple):
        for index, each in enumerate(cast("list[Any]", value)):
            yield from _places(each, f"{path}[{index}]")
    elif value == MASK:
        yield path
