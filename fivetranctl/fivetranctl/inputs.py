"""Values that people give in more than one way: objects as JSON, files or standard input, and secrets by reference."""

from __future__ import annotations

import json
import os
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import click

from .messages import warn_of_secret
from .values import is_list, is_object

Json = dict[str, Any]


def is_reference(text: str) -> bool:
    """Return True if a text names the place of a secret: @FILE, env:NAME, - for standard input or ? for a prompt."""
    return text in ("-", "?") or text.startswith(("@", "env:"))


def secret(text: str, flag: str) -> str:
    """Return a secret that is given by reference, or as it is, which earns a warning."""
    if not is_reference(text):
        warn_of_secret(flag)
        return text
    return referred(text, flag)


def referred(text: str, flag: str) -> str:
    """Return what a reference refers to.

    Raises:
        click.UsageError: There is no such file or variable, it is empty, or nobody can be asked.
    """
    found = _referred(text, flag)
    if not found.strip():
        raise click.UsageError(f"{flag} {text} is empty")
    return found


def _referred(text: str, flag: str) -> str:
    if text == "?":
        if not sys.stdin.isatty():
            raise click.UsageError(f"{flag} ? asks at a terminal, and there is none: use @FILE, env:NAME or -")
        answer: str = click.prompt(f"{flag}", hide_input=True, err=True)
        return answer
    if text == "-":
        return standard_input(f"{flag} -", lines=1).rstrip("\r\n")
    if text.startswith("@"):
        return _content(text[1:], f"{flag} {text}").rstrip("\r\n")
    try:
        return os.environ[text[4:]]
    except KeyError:
        raise click.UsageError(f"{flag} {text}: there is no variable {text[4:]}") from None


def read_object(text: str, flag: str) -> Json:
    """Return an object from JSON, or from a file (with or without @) or standard input, as JSON or YAML.

    Raises:
        click.UsageError: The file cannot be read, or has no object.
    """
    source, name = text, flag
    if text == "-":
        source, name = standard_input(f"{flag} -"), f"{flag} -"
    elif not text.lstrip().startswith("{"):
        file = text.removeprefix("@")
        source, name = _content(file, f"{flag} must be a JSON object, a file or -, and {file} cannot be read"), f"{flag} {file}"
    if not source.strip():
        raise click.UsageError(f"{name} is empty")
    found = read_json(source, name) if source.lstrip().startswith("{") else _yaml(source, name)
    if not is_object(found):
        raise click.UsageError(f"{name} must be an object")
    if source is text:
        _warn_within(found, flag)
    return found


def read_json(text: str, name: str) -> Any:
    """Return a value from JSON.

    Raises:
        click.UsageError: The text is no JSON.
    """
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"{name} is no JSON: {error}") from None


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no number in JSON")


def _content(file: str, name: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{name}: {reason_of(error)}") from None


def standard_input(name: str, *, lines: int | None = None) -> str:
    """Return the text of standard input, or of its next lines.

    Raises:
        click.UsageError: It is no text in UTF-8.
    """
    text = sys.stdin.read() if lines is None else "".join(islice(sys.stdin, lines))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:  # Python keeps such bytes as surrogates
            raise click.UsageError(f"{name}: it is no text in UTF-8") from None
    return text


def reason_of(error: OSError | ValueError) -> str:
    """Return the words for why a file cannot be read as text."""
    return error.strerror or str(error) if isinstance(error, OSError) else "it is no text in UTF-8"


def _yaml(text: str, name: str) -> Any:
    """Return a value from YAML, as JSON has it. Dates are texts, for JSON has none."""
    import yaml  # noqa: PLC0415 - for files alone

    resolvers = {
        first: [(tag, form) for tag, form in known if not tag.endswith(":timestamp")]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    loader: Any = type("Loader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": resolvers})
    try:
        found = yaml.load(text, loader)  # noqa: S506 - a safe one
        return json.loads(json.dumps(found, allow_nan=False))
    except yaml.YAMLError as error:
        raise click.UsageError(f"{name} is no YAML: {' '.join(str(error).split())}") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise click.UsageError(f"{name} has a value that JSON cannot have: {error}") from None


def _warn_within(value: Any, flag: str) -> None:
    """Warn of secrets within an object that stands on the command line."""
    from fivetran_api.secret_names import is_secret  # noqa: PLC0415 - help does without it

    if is_object(value):
        for name, each in value.items():
            if isinstance(each, str) and each and is_secret(name):
                warn_of_secret(f"{flag} {name}")
            _warn_within(each, flag)
    elif is_list(value):
        for each in value:
            _warn_within(each, flag)
