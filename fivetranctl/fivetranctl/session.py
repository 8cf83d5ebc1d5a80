"""A session: the client that a command uses, made of options, environment and profile, and the way its output goes."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import click

from . import profiles
from .failures import Failed, tell
from .inputs import reason_of, referred, standard_input
from .messages import say, warn_of_secret
from .names import Names
from .output import Writer

if TYPE_CHECKING:
    from fivetran_facade import Fivetran, FivetranError

T = TypeVar("T")
_VARIABLES: Final = ("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET", "FIVETRAN_APIKEY", "FIVETRAN_APISECRET")


class Session:
    """The context of a command.

    Args:
        options: The values of the common options.
    """

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.dry_run: bool = options.get("dry_run", False)
        self.terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb" and "CI" not in os.environ
        logger = logging.getLogger("fivetran_facade")
        if options.get("debug"):
            logging.basicConfig(format="%(asctime)s %(message)s", stream=sys.stderr)
            logger.setLevel(logging.DEBUG)
        elif not logger.handlers:
            logger.addHandler(_Warnings(logging.WARNING))

    @cached_property
    def credentials(self) -> dict[str, tuple[str, str]]:
        """Return the sources of key, secret and address: each with the value and the words for its source."""
        given, chosen = self._given(), self.options.get("profile")
        profile: dict[str, str] = {}
        named = f"the profile {profiles.DEFAULT if chosen is None else chosen} in {profiles.path()}"
        if chosen is not None or not (given or any(os.environ.get(name) for name in _VARIABLES)):
            # Only now, for a file that cannot be read is no matter to those who do not use it.
            profile = profiles.read(chosen)
        pair = {name: value for name, value in profile.items() if name != "api_url"}
        found = {name: (value, "the command line" if given else named) for name, value in (given or pair).items()}
        urls = [
            (self.options.get("api_url"), "the command line"),
            (profile.get("api_url") if chosen is not None else None, named),
            (os.environ.get("FIVETRAN_API_URL"), "FIVETRAN_API_URL"),
            (profile.get("api_url"), named),
        ]
        for url, source in urls:
            if url:
                found["api_url"] = (url, source)
                break
        return found

    def _given(self) -> dict[str, str]:
        key, secret, file = (self.options.get(name) for name in ("api_key", "api_secret", "api_secret_file"))
        if secret == "-":  # noqa: S105 - standard input
            secret = referred("-", "--api-secret").strip()
        elif secret:
            warn_of_secret("--api-secret")
        if file:
            try:
                secret = Path(file).read_text(encoding="utf-8").strip()
            except (OSError, ValueError) as error:
                raise click.UsageError(f"--api-secret-file {file} cannot be read: {reason_of(error)}") from None
        return {name: value for name, value in (("api_key", key), ("api_secret", secret)) if value}

    @cached_property
    def client(self) -> Fivetran:
        """The client, which is closed with the session."""
        from fivetran_facade import Fivetran  # noqa: PLC0415 - loaded when something is sent

        arguments: dict[str, Any] = {name: value for name, (value, _) in self.credentials.items() if name != "api_url"}
        if "api_url" in self.credentials:
            arguments["base_url"] = self.credentials["api_url"][0]
        if self.options.get("allow_http"):
            arguments["allow_http"] = True
        if self.dry_run:
            from .dry_run import Recorder  # noqa: PLC0415 - few ask for it

            arguments["transport"] = Recorder()
        return Fivetran(**arguments)

    def now(self) -> datetime:
        """Return the time of the server, which is that of its timestamps; this machine's before the first response."""
        return self.client.server_time or datetime.now(UTC)

    @cached_property
    def writer(self) -> Writer:
        """Prints objects in the form that the options ask for."""
        return Writer(self.options)

    def show(self, value: Any, columns: Iterable[str] = ()) -> None:
        """Print an object, or a value."""
        self.writer.one(value, list(columns))

    def show_all(self, rows: Iterable[Any], columns: Iterable[str] = ()) -> None:
        """Print objects as they come."""
        self.writer.rows(rows, list(columns))

    def say(self, text: str) -> None:
        """Print a line for people on standard error."""
        say(text)

    def confirm(self, loss: str) -> None:
        """Ask before something that cannot be undone.

        Raises:
            click.UsageError: Nobody can be asked.
            click.Abort: The answer was no.
        """
        if self.options.get("yes") or self.dry_run:
            return
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise click.UsageError(f"{loss} Nobody can be asked here: add --yes to go on")
        say(loss)
        click.confirm("Go on?", abort=True, err=True)

    # Names in place of ids

    @cached_property
    def names(self) -> Names:
        """Finds ids of what is given by its name."""
        return Names(lambda: self.client)

    def with_connection(self, text: str, action: Callable[[str], T]) -> T:
        """Perform an action with the id of a connection, which is given by its id or its name in the destination."""
        return self.names.one("connection_id", text, action)

    def connections_of(self, group: str | None) -> list[dict[str, Any]]:
        """Return the connections of a group, which is given by its id or name, or of the account."""

        def read(key: str | None) -> list[dict[str, Any]]:
            found = [each.to_dict() for each in self.client.connections.list(group_id=key)]
            if key is not None and not found:
                self.names.check({"group_id": key})
            return found

        return read(None) if group is None else self.names.one("group_id", group, read)

    def each_connection(
        self, texts: Iterable[str], action: Callable[[str], object], failed: Callable[[str, FivetranError], None] | None = None
    ) -> None:
        """Perform an action once with each of several connections. A dry run prints what it would send for each.

        A name of no connection is refused before the first. The failure of one of several does not stop the others.

        Args:
            texts: Ids or names.
            action: Does it, given the id.
            failed: Gets the id and the error of one of several that has failed.

        Raises:
            FivetranError: The only one has failed.
            Failed: One of several has failed. The error has been printed.
        """
        from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

        from .dry_run import Planned  # noqa: PLC0415 - when something is sent

        keys = [*dict.fromkeys(self.names.early("connection_id", text) for text in texts)]
        planned: list[Planned] = []
        statuses: list[int] = []
        perform = _once(action)
        for key in keys:
            try:
                self.with_connection(key, perform)
            except Planned as request:
                planned.append(request)
            except FivetranError as error:
                if len(keys) == 1:
                    raise
                statuses.append(tell(error, None, debug=self.options.get("debug", False)))
                if failed is not None:
                    failed(key, error)
        for each in planned if statuses else planned[:-1]:
            click.echo(each.text())
        if statuses:
            raise Failed(max(statuses))
        if planned:
            raise planned[-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if "client" in vars(self):
            self.client.close()


def _once(action: Callable[[str], object]) -> Callable[[str], None]:
    """Return an action that does nothing for an id that it had before, such as that of a name which looks like an id."""
    done: set[str] = set()

    def once(key: str) -> None:
        if key not in done:
            done.add(key)
            action(key)

    return once


class _Warnings(logging.Handler):
    """Says what the client warns of as other messages are said."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say a warning."""
        say(f"warning: {record.getMessage()}")


def lines(texts: Iterable[str]) -> Iterator[str]:
    """Return texts of an argument, those of a file's or standard input's lines in the place of @FILE and -."""
    for text in texts:
        if text == "-":
            yield from (line.strip() for line in standard_input("-").splitlines() if line.strip())
        elif text.startswith("@"):
            try:
                yield from (line.strip() for line in Path(text[1:]).read_text(encoding="utf-8").splitlines() if line.strip())
            except (OSError, ValueError) as error:
                raise click.UsageError(f"{text[1:]} cannot be read: {reason_of(error)}") from None
        else:
            yield text
