"""Performing an operation: its request made of options, its objects printed."""

from __future__ import annotations

import warnings
from functools import partial
from importlib import import_module
from itertools import chain, islice
from types import SimpleNamespace
from typing import Any, Final, cast

import click

from fivetran_api.services import services_of
from fivetran_facade import BadRequest, FivetranError, NotFound

from .failures import writing
from .fields import fields
from .inputs import read_json, read_object, secret
from .names import KINDS, did_you_mean
from .options import NAMES
from .root import flag_of
from .session import Session
from .values import is_list

Json = dict[str, Any]
# The resources whose services have fields that are known, by the names that the services' facts have for them.
_CONFIGURED: Final = {
    "connections": "connections",
    "connectors": "connections",
    "destinations": "destinations",
    "log-services": "log_services",
    "private-links": "private_links",
}


def perform(resource: str, name: str, command: Json, given: dict[str, Any]) -> None:
    """Perform an operation with the values of a command's options.

    Args:
        resource: The resource as commands spell it.
        name: The name of the command.
        command: Its data.
        given: The values by the names of the options.
    """
    # The command has said that it is deprecated.
    warnings.simplefilter("ignore", DeprecationWarning)
    with Session({key: value for key, value in given.items() if key in NAMES}) as session:
        call = _Call(session, resource, name, command, given)
        if "destroys" in command:
            session.confirm(f"{command['summary']} ({call.subject()}) {command['text']}")
        try:
            answer = session.names.all(call.references, call.send)
        except FivetranError as error:
            call.suggest_service(error)
            raise
        if "downloads" in command:
            session.say(f"{answer} bytes written to {given['to']}")
        elif "lists" in command:
            session.show_all(answer, command.get("columns", ()))
        elif answer.data is None:
            session.say(answer.message or "Done.")
            if session.writer.form in ("json", "jsonl", "yaml"):
                session.show(answer.to_dict())
        else:
            data = answer.data
            session.show(data.to_dict() if hasattr(data, "to_dict") else data, command.get("columns", ()))


class _Call:
    """The call of an operation: its arguments, query and body, with names in place of ids."""

    def __init__(self, session: Session, resource: str, name: str, command: Json, given: dict[str, Any]) -> None:
        self._session, self._resource, self._name, self._command, self._given = session, resource, name, command, given
        self._arguments: Json = {each["name"]: given[each["name"]] for each in command["arguments"]}
        self._query: Json = {
            each["name"]: given[each["name"]]
            for each in command["options"]
            if each["in"] == "query" and given.get(each["name"]) is not None
        }
        self._wires = {each["name"]: each["wire"] for each in command["options"] if each["in"] == "body"}
        self._body = self._made_body() if "body" in command else None
        known = self._arguments | self._query | {name: (self._body or {}).get(wire) for name, wire in self._wires.items()}
        self.references: dict[str, str] = {
            name: value for name, value in known.items() if name in KINDS and isinstance(value, str) and value
        }

    def subject(self) -> str:
        """Return the words for what the operation is about, with the ids of what is given by its name."""
        found: list[str] = []
        for name, text in self._arguments.items():
            key = self._session.names.early(name, text) if name in KINDS else text
            found.append(text if key == text else f"{text}, {key}")
        return "; ".join(found)

    def send(self, ids: dict[str, str]) -> Any:
        """Send the request, and return the envelope of the answer; rows of a listing, or the size of a download.

        Args:
            ids: The ids of what is named in `references`.
        """
        arguments = [ids.get(name, value) for name, value in self._arguments.items()]
        query = {name: ids.get(name, value) for name, value in self._query.items()}
        body = self._body
        if body is not None:
            body = body | {wire: ids[name] for name, wire in self._wires.items() if name in ids and wire in body}
        if "downloads" in self._command:
            with writing(self._given["to"]):
                return self._method(*arguments, to=self._given["to"])
        if "lists" in self._command:
            rows = (each.to_dict() for each in self._method(*arguments, **query))
            found = list(islice(rows, 1))
            if not found:
                self._session.names.check({name: ids[name] for name in query if name in ids})
            return islice(chain(found, rows), self._given.get("max_items"))
        if self._command.get("body") == "form":
            return SimpleNamespace(data=self._method(*arguments, **(body or {})))
        module: Any = import_module(f"fivetran_api.api.{self._command['tag']}.{self._command['operation']}")
        more: Json = query if body is None else query | {"body": body}
        envelope: Any = self._session.client.call(module, *arguments, **more)
        return envelope if hasattr(envelope, "data") else SimpleNamespace(
            data=None, message=envelope.message, to_dict=envelope.to_dict
        )  # fmt: skip

    @property
    def _method(self) -> Any:
        return getattr(getattr(self._session.client, self._resource.replace("-", "_")), self._name.replace("-", "_"))

    def suggest_service(self, error: FivetranError) -> None:
        """Note which service may have been meant by one that is not known."""
        if not isinstance(error, BadRequest | NotFound):
            return
        given = (self._body or {}).get("service") or self._arguments.get("service")
        kind = _CONFIGURED.get(self._resource, "connections" if self._resource == "metadata" else None)
        if kind is None or not isinstance(given, str):
            return
        known = services_of(cast("Any", kind))
        if given not in known and (hint := did_you_mean(given, known)):
            error.add_note(hint.removeprefix("; ").capitalize())

    def _schema(self, wire: str, body: Json) -> Json | None:
        """Return the schema of the service's config or auth; None if the service is not known."""
        kind = _CONFIGURED.get(self._resource)
        if kind is None:
            return None
        service = body.get("service") or self._given.get("service")
        if service is None and self._arguments:
            (argument, text), *_ = self._arguments.items()
            client = getattr(self._session.client, self._resource.replace("-", "_"))
            service = self._session.names.one(argument, text, client.get).service
        found = services_of(cast("Any", kind)).get(str(service))
        return found and (found.config if wire == "config" else found.auth)

    def _made_body(self) -> Json:
        """Return the body: what --body has, and the options over it."""
        given = self._given
        body: Json = read_object(given["body"], "--body") if given.get("body") else {}
        for option in self._command["options"]:
            flag = flag_of(option)
            value = given.get(flag[2:].replace("-", "_"))
            if option["in"] == "query" or value is None or value == ():
                continue
            wire = option["wire"]
            if option["in"] == "whole":
                body |= read_object(value, flag)
            elif isinstance(value, tuple):
                texts = cast("tuple[str, ...]", value)
                listed = option["type"] == "list"
                body[wire] = _listed(texts) if listed else fields(texts, flag, partial(self._schema, wire, body))
            elif option["type"] == "json":
                body[wire] = read_object(value, flag)
            else:
                body[wire] = secret(value, flag) if option.get("secret") else _chosen(option, value, flag)
        missing = [
            option
            for option in self._command["options"]
            if option.get("required") and option["in"] == "body" and option["wire"] not in body
        ]
        if missing:
            names = ", ".join(map(flag_of, missing))
            raise click.UsageError(f"{names} must be given, as an option or in --body")
        return body


def _chosen(option: Json, value: Any, flag: str) -> Any:
    choices = option.get("choices")
    if not choices or value in choices:
        return value
    same = [each for each in choices if each.lower() == str(value).lower()]
    if same:
        return same[0]
    hint = did_you_mean(str(value), choices)
    if hint:
        raise click.UsageError(f"{flag} {value!r} is not one of {', '.join(choices)}{hint}")
    return value  # one that came after this version


def _listed(texts: tuple[str, ...]) -> list[Any]:
    if len(texts) == 1 and texts[0].lstrip().startswith("["):
        found = read_json(texts[0], "the list")
        return found if is_list(found) else [found]
    return list(texts)
