"""The options that all commands have: credentials, the form of the output, and what to do about errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, TypeVar, cast

import click

F = TypeVar("F", bound=Callable[..., Any])
FORMATS: Final = ("table", "json", "jsonl", "yaml", "csv", "name", "plain")
_CREDENTIALS: Final = "Credentials"


def common(*, output: bool = True, filters: bool = True) -> list[click.Parameter]:
    """Return new options for credentials and, unless `output` is False, for the output.

    Args:
        output: False for a command that prints no objects.
        filters: False for a command that has a --filter of its own, or nothing to choose from.
    """
    found: list[click.Parameter] = [
        click.Option(["--profile"], help="The profile to take credentials from; see `fivetranctl auth login`."),
        click.Option(["--api-key"], help="The API key; FIVETRAN_API_KEY in the environment is better."),
        click.Option(
            ["--api-secret"], help="Its secret; - reads it from standard input. A file or the environment are better."
        ),
        click.Option(["--api-secret-file"], type=click.Path(), help="A file with the secret alone."),
        click.Option(["--api-url"], help="Another address of the API, such as that of a sandbox."),
        click.Option(["--allow-http"], is_flag=True, help="Send credentials to another machine without TLS."),
        click.Option(["--debug"], is_flag=True, help="Show the traceback of an error, and each request."),
    ]
    if output:
        found += [
            click.Option(
                ["--output", "-o"],
                type=click.Choice(FORMATS),
                help="The form of the output; a table on a terminal, plain lines with tabs elsewhere.",
            ),
            click.Option(["--columns"], help="The columns, with commas between; a.b for what is within."),
            click.Option(["--query"], help="A JMESPath expression, applied to the output as JSON."),
        ]
    if output and filters:
        found.append(
            click.Option(
                ["--filter"], multiple=True, metavar="KEY=VALUE", help="Keep only what has this value. May be repeated."
            )
        )
    return found


CHANGING: Final = (
    ("--dry-run", "Print the request, with secrets masked, and send nothing."),
    ("--yes", "Do not ask before what cannot be undone."),
)
NAMES: Final = frozenset({
    "profile", "api_key", "api_secret", "api_secret_file", "api_url", "allow_http", "debug", "output", "columns", "filter",
    "query", "dry_run", "yes",
})  # fmt: skip


def changing(*, destroys: bool = False) -> list[click.Parameter]:
    """Return new options for commands that change something."""
    return [click.Option([name], is_flag=True, help=text) for name, text in CHANGING[: 2 if destroys else 1]]


def connected(*, output: bool = True, changes: bool = False, destroys: bool = False, filters: bool = True) -> Callable[[F], F]:
    """Give a command the common options, and hand it a Session in their place.

    Args:
        output: False for a command that prints no objects.
        changes: True for a command that changes something, which then has --dry-run.
        destroys: True for a command that cannot be undone, which then has --yes too.
        filters: False for a command that has a --filter of its own, or nothing to choose from.
    """

    def decorate(function: F) -> F:
        @wraps(function)
        def run(**given: Any) -> Any:
            from .session import Session  # noqa: PLC0415 - help does without it

            own = {name: value for name, value in given.items() if name not in NAMES}
            with Session({name: value for name, value in given.items() if name in NAMES}) as session:
                return function(session, **own)

        parameters = [*common(output=output, filters=filters), *(changing(destroys=destroys) if changes else [])]
        for parameter in reversed(parameters):
            _add(run, parameter)
        return cast("F", run)

    return decorate


def _add(function: Any, parameter: click.Parameter) -> None:
    """Put a parameter before those that a function has, as click's own decorators do."""
    known: list[click.Parameter] = getattr(function, "__click_params__", [])
    function.__click_params__ = [parameter, *known]
