"""A session: the client that a command uses, made of options, environment and profile, and the way its output goes."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import click

from . import profiles
from .output import Writer
from .values import is_object

if TYPE_CHECKING:
    from fivetran_facade import Fivetran

_ID: Final = re.compile(r"[a-z]+_[a-z]+")
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
        if options.get("debug"):
            logging.basicConfig(format="%(asctime)s %(message)s", stream=sys.stderr)
            logging.getLogger("fivetran_facade").setLevel(logging.DEBUG)

    @cached_property
    def credentials(self) -> dict[str, tuple[str, str]]:
        """Return the sources of key, secret and address: each with the value and the words for its source."""
        found: dict[str, tuple[str, str]] = {}
        given = self._given()
        profile = profiles.read(self.options.get("profile"))
        named = f"the profile {self.options.get('profile') or profiles.DEFAULT} in {profiles.path()}"
        if given:
            found |= {name: (value, "the command line") for name, value in given.items()}
        elif self.options.get("profile") or not any(os.environ.get(name) for name in _VARIABLES):
            found |= {name: (value, named) for name, value in profile.items() if name != "api_url"}
        if url := self.options.get("api_url"):
            found["api_url"] = (url, "the command line")
        elif (url := os.environ.get("FIVETRAN_API_URL")) and not self.options.get("profile"):
            found["api_url"] = (url, "FIVETRAN_API_URL")
        elif profile.get("api_url") and "api_key" in found and found["api_key"][1] == named:
            found["api_url"] = (profile["api_url"], named)
        return found

    def _given(self) -> dict[str, str]:
        key, secret, file = (self.options.get(name) for name in ("api_key", "api_secret", "api_secret_file"))
        if secret == "-":  # noqa: S105 - standard input
            secret = sys.stdin.readline().strip()
        elif secret and sys.stderr.isatty():
            click.echo("warning: a secret on the command line shows in the process list and the shell's history", err=True)
        if file:
            try:
                secret = Path(file).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise click.UsageError(f"--api-secret-file {file} cannot be read: {error.strerror}") from None
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
        click.echo(text, err=True)

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
        click.echo(loss, err=True)
        click.confirm("Go on?", abort=True, err=True)

    # Names in place of ids

    def connection(self, text: str) -> str:
        """Return the id of a connection, given by its id or by its name in the destination."""
        return self._id_of(text, "connection", self.client.connections.list, ("schema",))

    def connections(self, texts: Iterable[str]) -> list[str]:
        """Return the ids of several connections; the listing is read once."""
        return [self.connection(text) for text in texts]

    def group(self, text: str) -> str:
        """Return the id of a group, given by its id or name."""
        return self._id_of(text, "group", self.client.groups.list, ("name",))

    def transformation(self, text: str) -> str:
        """Return the id of a transformation, given by its id or the name in its config."""
        return self._id_of(text, "transformation", self.client.transformations.list, ("transformation_config.name",))

    def _id_of(self, text: str, what: str, listing: Callable[[], Iterable[Any]], names: tuple[str, ...]) -> str:
        if _ID.fullmatch(text) and what not in self._listed:
            self._unchecked.append((text, what, listing, names))
            return text
        rows = self._rows(what, listing)
        if any(row["id"] == text for row in rows):
            return text
        found = [str(row["id"]) for row in rows if any(at(row, name) == text for name in names)]
        if len(found) > 1:
            raise click.UsageError(f"{len(found)} {what}s are called {text!r}: {', '.join(found)}; give the id of one")
        if found:
            return found[0]
        known = [str(each) for row in rows for each in (row["id"], *(at(row, name) for name in names)) if each]
        raise click.UsageError(f"there is no {what} {text!r}{did_you_mean(text, known)}")

    @cached_property
    def _unchecked(self) -> list[tuple[str, str, Callable[[], Iterable[Any]], tuple[str, ...]]]:
        return []

    @cached_property
    def _listed(self) -> dict[str, list[dict[str, Any]]]:
        return {}

    def _rows(self, what: str, listing: Callable[[], Iterable[Any]]) -> list[dict[str, Any]]:
        if what not in self._listed:
            self._listed[what] = [row.to_dict() for row in listing()]
        return self._listed[what]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is not None and type(error).__name__ == "NotFound":
            self._suggest(error)
        if "client" in vars(self):
            self.client.close()

    def _suggest(self, error: BaseException) -> None:
        """Note what may have been meant by an id that is not there."""
        from fivetran_facade import FivetranError  # noqa: PLC0415 - it was loaded to fail

        for text, what, listing, names in self._unchecked:
            try:
                rows = self._rows(what, listing)
            except FivetranError:
                return
            known = [str(each) for row in rows for each in (row["id"], *(at(row, name) for name in names)) if each]
            if text not in known and (hint := did_you_mean(text, known)):
                error.add_note(hint.removeprefix("; ").capitalize())


def at(row: Any, path: str) -> Any:
    """Return what an object has at a path such as status.sync_state; None if it has nothing there."""
    for name in path.split("."):
        row = row.get(name) if is_object(row) else None
    return row


def did_you_mean(text: str, known: Iterable[str]) -> str:
    """Return the end of a sentence that names what is most like a text; empty if nothing is."""
    from difflib import get_close_matches  # noqa: PLC0415 - for a misspelt name alone

    near = get_close_matches(text, list(known), n=1)
    return f"; did you mean {near[0]}?" if near else ""


def lines(texts: Iterable[str]) -> Iterator[str]:
    """Return texts of an argument, those of a file's or standard input's lines in the place of @FILE and -."""
    for text in texts:
        if text == "-":
            yield from (line.strip() for line in sys.stdin if line.strip())
        elif text.startswith("@"):
            try:
                yield from (line.strip() for line in Path(text[1:]).read_text(encoding="utf-8").splitlines() if line.strip())
            except OSError as error:
                raise click.UsageError(f"{text[1:]} cannot be read: {error.strerror}") from None
        else:
            yield text
