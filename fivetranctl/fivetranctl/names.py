"""Names in place of ids. What looks like an id is taken for one, without a request; if there is none, it may be a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import click

from .values import is_object

if TYPE_CHECKING:
    from fivetran_facade import Fivetran

T = TypeVar("T")


class Kind(NamedTuple):
    """Something that has an id.

    Attributes:
        word: The word for one of them.
        resource: The resource of the client that lists them.
        names: The paths of the properties that name one.
    """

    word: str
    resource: str
    names: tuple[str, ...] = ()


# By the arguments that take their ids.
KINDS: Final = {
    "connection_id": Kind("connection", "connections", ("schema",)),
    "destination_id": Kind("destination", "groups", ("name",)),
    "external_secrets_manager_id": Kind("external secrets manager", "external_secrets_managers", ("name",)),
    "group_id": Kind("group", "groups", ("name",)),
    "hybrid_deployment_agent_id": Kind("hybrid deployment agent", "hybrid_deployment_agents", ("display_name",)),
    "log_service_id": Kind("log service", "groups", ("name",)),
    "package_id": Kind("package", "connector_sdk_packages"),
    "private_link_id": Kind("private link", "private_links", ("name",)),
    "proxy_agent_id": Kind("proxy agent", "proxy_agents", ("display_name",)),
    "system_key_id": Kind("system key", "system_keys", ("name",)),
    "team_id": Kind("team", "teams", ("name",)),
    "transformation_id": Kind("transformation", "transformations", ("transformation_config.name",)),
    "transformation_project_id": Kind("transformation project", "transformation_projects"),
    "user_id": Kind("user", "users", ("email",)),
    "webhook_id": Kind("webhook", "webhooks", ("url",)),
}
_ID: Final = re.compile(r"[a-z]+_[a-z]+")


class Names:
    """Finds the ids of things that are given by id or name.

    Args:
        client: Returns the client, which is made if something must be listed.
    """

    def __init__(self, client: Callable[[], Fivetran]) -> None:
        self._client = client
        self._listed: dict[str, list[dict[str, Any]]] = {}

    def one(self, argument: str, text: str, action: Callable[[str], T]) -> T:
        """Perform an action with the id of what a text names.

        Args:
            argument: The argument that takes the id, of KINDS.
            text: An id or a name.
            action: Does it, given the id. It is called again, with another id, if it meets NotFound and the text is a name.

        Raises:
            click.UsageError: Nothing, or more than one thing, has this name.
            NotFound: As from the action, with a note of what may have been meant.
        """
        return self.all({argument: text}, lambda ids: action(ids[argument]))

    def all(self, texts: Mapping[str, str], action: Callable[[dict[str, str]], T]) -> T:
        """Perform an action with the ids of several things, by the arguments that take them, as `one` does for one."""
        from fivetran_facade import NotFound  # noqa: PLC0415 - when something is sent

        ids = {argument: self.early(argument, text) for argument, text in texts.items()}
        try:
            return action(ids)
        except NotFound as error:
            found = {argument: self.late(argument, text, error) for argument, text in ids.items()}
            if found == ids:
                raise
        return action(found)

    def early(self, argument: str, text: str) -> str:
        """Return the id of what a text names, or the text itself if it may be an id, or nothing can be listed.

        Raises:
            click.UsageError: Nothing, or more than one thing, has this name.
        """
        from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

        kind = KINDS[argument]
        if _ID.fullmatch(text):
            return text
        try:
            found = self._named(kind, text)
        except FivetranError:  # the request with the text itself will say what is wrong
            return text
        if found is None:
            raise click.UsageError(f"there is no {kind.word} {text!r}{did_you_mean(text, self._known(kind))}")
        return found

    def late(self, argument: str, text: str, error: BaseException) -> str:
        """Return the id of what a text names that was taken for an id; the text itself if nothing has this name.

        Args:
            argument: The argument that takes the id.
            text: The text that was not found.
            error: Gets a note of what may have been meant.

        Raises:
            click.UsageError: More than one thing has this name.
        """
        from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

        kind = KINDS[argument]
        try:
            found = self._named(kind, text)
        except FivetranError:
            return text
        if found is None and (hint := did_you_mean(text, self._known(kind))):
            error.add_note(hint.removeprefix("; ").capitalize())
        return found or text

    def check(self, ids: Mapping[str, str]) -> None:
        """Get things by their ids, for a listing of what belongs to them is empty also if they are not there.

        Raises:
            NotFound: One is not there.
        """
        for argument, key in ids.items():
            getattr(self._client(), KINDS[argument].resource).get(key)

    def _named(self, kind: Kind, text: str) -> str | None:
        rows = self._rows(kind)
        if any(row.get("id") == text for row in rows):
            return text
        found = [str(row["id"]) for row in rows if any(at(row, name) == text for name in kind.names)]
        if len(found) > 1:
            raise click.UsageError(f"{len(found)} {kind.word}s are called {text!r}: {', '.join(found)}; give the id of one")
        return found[0] if found else None

    def _known(self, kind: Kind) -> list[str]:
        found = [each for row in self._rows(kind) for each in (row.get("id"), *(at(row, name) for name in kind.names))]
        return [str(each) for each in found if each]

    def _rows(self, kind: Kind) -> list[dict[str, Any]]:
        if kind.resource not in self._listed:
            self._listed[kind.resource] = [row.to_dict() for row in getattr(self._client(), kind.resource).list()]
        return self._listed[kind.resource]


def begun(rows: Iterable[T]) -> Iterator[T]:
    """Return rows whose first has been read, so that what prevents reading them is raised here."""
    source = iter(rows)
    return chain(list(islice(source, 1)), source)


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
