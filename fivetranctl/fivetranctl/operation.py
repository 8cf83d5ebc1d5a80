"""Performing an operation: its request made of options, its objects printed."""

from __future__ import annotations

import json
import os
import sys
import warnings
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, cast

import click

from .options import NAMES
from .root import flag_of
from .session import Session, did_you_mean
from .values import is_list, is_object

Json = dict[str, Any]


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
        arguments = [given[each["name"]] for each in command["arguments"]]
        query = {
            each["name"]: given[each["name"]]
            for each in command["options"]
            if each["in"] == "query" and given.get(each["name"]) is not None
        }
        body = _body(command, given) if "body" in command else None
        if "destroys" in command:
            subject = " ".join(str(each) for each in arguments)
            session.confirm(f"{command['summary']} ({subject}) {command['text']}")
        if "downloads" in command:
            size = _method(session, resource, name)(*arguments, to=given["to"])
            session.say(f"{size} bytes written to {given['to']}")
        elif "lists" in command:
            rows = (each.to_dict() for each in _method(session, resource, name)(*arguments, **query))
            session.show_all(islice(rows, given.get("max_items")), command.get("columns", ()))
        elif command.get("body") == "form":
            answer = _method(session, resource, name)(*arguments, **(body or {}))
            session.show(answer.to_dict() if hasattr(answer, "to_dict") else answer, command.get("columns", ()))
        else:
            _call(session, command, arguments, query, body)


def _call(session: Session, command: Json, arguments: list[Any], query: Json, body: Json | None) -> None:
    module: Any = import_module(f"fivetran_api.api.{command['tag']}.{command['operation']}")
    more = {"body": body} if body is not None else {}
    envelope: Any = session.client.call(module, *arguments, **query, **more)
    data = getattr(envelope, "data", None)
    if data is None:
        session.say(envelope.message or "Done.")
        if session.writer.form in ("json", "jsonl", "yaml"):
            session.show(envelope.to_dict())
        return
    session.show(data.to_dict() if hasattr(data, "to_dict") else data, command.get("columns", ()))


def _method(session: Session, resource: str, name: str) -> Any:
    return getattr(getattr(session.client, resource.replace("-", "_")), name.replace("-", "_"))


def _body(command: Json, given: dict[str, Any]) -> Json:
    """Return the body: what --body has, and the options over it."""
    body: Json = read_object(given["body"], "--body") if given.get("body") else {}
    for option in command["options"]:
        flag = flag_of(option)
        value = given.get(flag[2:].replace("-", "_"))
        if option["in"] == "query" or value is None or value == ():
            continue
        if option["in"] == "whole":
            body |= read_object(value, flag)
        elif isinstance(value, tuple):
            texts = cast("tuple[str, ...]", value)
            body[option["wire"]] = _listed(texts) if option["type"] == "list" else mapping(texts, flag)
        elif option["type"] == "json":
            body[option["wire"]] = read_object(value, flag)
        else:
            body[option["wire"]] = secret(value, flag) if option.get("secret") else _chosen(option, value, flag)
    missing = [
        option
        for option in command["options"]
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
        found = _json(texts[0], "the list")
        return found if is_list(found) else [found]
    return list(texts)


def mapping(texts: tuple[str, ...], flag: str) -> Json:
    """Return an object made of KEY=VALUE, @FILE and JSON, in their order."""
    found: Json = {}
    for text in texts:
        if text.startswith("@") or text.lstrip().startswith("{") or text == "-":
            found |= read_object(text, flag)
            continue
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{flag} must be KEY=VALUE, @FILE or JSON, not {text!r}")
        target = found
        *outer, last = name.split(".")
        for step in outer:
            target = target.setdefault(step, {})
        target[last] = _scalar(value, f"{flag} {name}")
    return found


def _scalar(text: str, flag: str) -> Any:
    if text[:1] in ("@", "?", "-") or text.startswith("env:"):
        found = secret(text, flag)
        if found != text:
            return found
    try:
        return json.loads(text)
    except ValueError:
        return text


def secret(text: str, flag: str) -> str:
    """Return a secret that is given by @FILE, env:NAME, - for standard input or ? for a prompt; or as it is."""
    if text == "?":
        if not sys.stdin.isatty():
            raise click.UsageError(f"{flag} ? asks at a terminal, and there is none: use @FILE, env:NAME or -")
        answer: str = click.prompt(f"{flag}", hide_input=True, err=True)
        return answer
    if text == "-":
        return sys.stdin.readline().rstrip("\n")
    if text.startswith("@"):
        try:
            return Path(text[1:]).read_text(encoding="utf-8").rstrip("\n")
        except OSError as error:
            raise click.UsageError(f"{flag} {text}: {error.strerror}") from None
    if text.startswith("env:"):
        try:
            return os.environ[text[4:]]
        except KeyError:
            raise click.UsageError(f"{flag} {text}: there is no variable {text[4:]}") from None
    if sys.stderr.isatty():
        click.echo(f"warning: {flag} on the command line shows in the process list and the shell's history", err=True)
    return text


def read_object(text: str, flag: str) -> Json:
    """Return an object from JSON, or from a file (with or without @) or standard input, as JSON or YAML."""
    source, name = text, flag
    if text == "-":
        source, name = sys.stdin.read(), f"{flag} -"
    elif not text.lstrip().startswith("{"):
        file = text.removeprefix("@")
        try:
            source, name = Path(file).read_text(encoding="utf-8"), f"{flag} {file}"
        except OSError as error:
            raise click.UsageError(
                f"{flag} must be a JSON object, a file or -, and {file} cannot be read: {error.strerror}"
            ) from None
    found = _json(source, name) if source.lstrip().startswith("{") else _yaml(source, name)
    if not is_object(found):
        raise click.UsageError(f"{name} must be an object")
    return found


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{name} is no JSON: {error}") from None


def _yaml(text: str, name: str) -> Any:
    import yaml  # noqa: PLC0415 - for files alone

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise click.UsageError(f"{name} is no YAML: {' '.join(str(error).split())}") from None
