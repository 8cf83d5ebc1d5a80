"""Profiles: credentials by name, in a file of the user's configuration folder that nobody else may read."""

from __future__ import annotations

import json
import os
import stat
import tomllib
from pathlib import Path
from typing import Final

import click

from .messages import say
from .values import is_object

DEFAULT: Final = "default"
FIELDS: Final = ("api_key", "api_secret", "api_url")
_PRIVATE: Final = 0o600


def path() -> Path:
    """Return the file, which FIVETRANCTL_CONFIG may name."""
    named = os.environ.get("FIVETRANCTL_CONFIG")
    return Path(named) if named else Path(click.get_app_dir("fivetranctl", force_posix=False)) / "profiles.toml"


def read(name: str | None) -> dict[str, str]:
    """Return a profile; nothing if the default one is not there.

    Raises:
        click.UsageError: The profile that was asked for is not there, or the file cannot be read.
    """
    found = everything(warn=True)
    if name is None and DEFAULT not in found:
        return {}
    if (wanted := DEFAULT if name is None else name) not in found:
        known = ", ".join(sorted(found)) or "none"
        raise click.UsageError(
            f"there is no profile {wanted!r} in {path()}; there are: {known}. `fivetranctl auth login` makes one"
        )
    return found[wanted]


def everything(*, warn: bool = False) -> dict[str, dict[str, str]]:
    """Return all profiles by name.

    Args:
        warn: True to warn of a file that others may read.
    """
    file = path()
    try:
        text = file.read_text(encoding="utf-8")
        mode = stat.S_IMODE(file.stat().st_mode)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{file} cannot be read: {error}") from None
    if warn and os.name == "posix" and mode & 0o077:
        say(f"warning: others may read {file}, which has secrets: chmod 600 {file}")
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise click.UsageError(f"{file} is no TOML: {error}") from None
    return {
        name: {field: str(value) for field, value in profile.items() if field in FIELDS}
        for name, profile in found.items()
        if is_object(profile)
    }


def write(name: str, profile: dict[str, str]) -> Path:
    """Store a profile beside the others, and return the file, which only the user may read."""
    found = everything() | {name: profile}
    file = path().resolve()  # a link stays one
    text = "".join(
        f"[{_quoted(each)}]\n" + "".join(f"{field} = {_quoted(value)}\n" for field, value in fields.items()) + "\n"
        for each, fields in sorted(found.items())
    )
    scratch = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE)
        with os.fdopen(descriptor, "w", encoding="utf-8") as target:
            target.write(text)
        scratch.chmod(_PRIVATE)
        scratch.replace(file)
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}") from None
    return path()


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML: that of JSON, but that TOML has no surrogates and escapes the delete character.

    Raises:
        click.UsageError: The text has bytes that are no UTF-8.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise click.UsageError("a profile must be text in UTF-8") from None
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
