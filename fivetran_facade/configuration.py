"""Compares a configuration with what the API says a service takes, before anything is created."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from fivetran_api.types import check

from ._engine.masks import WHAT_TO_DO, masked_secrets
from .errors import FivetranError, NotFound

if TYPE_CHECKING:
    from fivetran_api.services import Resource

    from ._engine import BaseEngine, Steps

_TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "list": "array", "dict": "object"}


@frozen
class ConfigProblem:
    """One thing that is wrong with a configuration.

    Attributes:
        path: The place, such as config.port or config.servers[0].host; service if there is no such service.
        kind: unknown - there is no such field, or no such service; missing - it demands this field; wrong - the field's value
            has another type than it takes, or is none of those it takes; masked - the value is the mask that the API shows in
            place of a secret.
        message: The same in words, without the value, which may be a secret.
    """

    path: str
    kind: Literal["unknown", "missing", "wrong", "masked"]
    message: str


class _Given:
    """The parts of a configuration. Its repr shows nothing of them, so it may stand in a local variable."""

    def __init__(self, **parts: Any) -> None:
        self.parts: dict[str, Any] = {part: given for part, given in parts.items() if given is not None}
        for part, given in self.parts.items():
            if not isinstance(given, Mapping):
                raise TypeError(f"{part} must be a mapping, not {type(given).__name__}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


def check_connection_config(
    engine: BaseEngine[Any],
    service: str,
    config: Mapping[str, object],
    *,
    auth: Mapping[str, object] | None = None,
    offline: bool = False,
) -> Steps[list[ConfigProblem]]:
    """Compare a connection's configuration with the fields of its connector type; nothing is created or changed.

    Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

    Args:
        service: The connector type, such as postgres.
        config: The value that would be sent as `config`.
        auth: The value that would be sent as `auth`.
        offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked for the fields
            of today.

    Returns:
        The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
        well. For an unknown service the one problem of the path service.

    Raises:
        TypeError: `config` or `auth` is no mapping.
        FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
    """
    given = _Given(config=config, auth=auth)
    del config, auth  # a traceback may show what is in local variables
    return (yield from _check(engine, "connections", service, given, offline=offline))


def check_destination_config(
    engine: BaseEngine[Any], service: str, config: Mapping[str, object], *, offline: bool = False
) -> Steps[list[ConfigProblem]]:
    """Compare a destination's configuration with the fields of its service; nothing is created or changed.

    Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

    Args:
        service: The kind of destination, such as snowflake.
        config: The value that would be sent as `config`.
        offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
            package decides if the API has no metadata of the service.

    Returns:
        The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
        well. For an unknown service the one problem of the path service.

    Raises:
        TypeError: `config` is no mapping.
        FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
    """
    given = _Given(config=config)
    del config
    return (yield from _check(engine, "destinations", service, given, offline=offline))


def check_log_service_config(
    engine: BaseEngine[Any], service: str, config: Mapping[str, object], *, offline: bool = False
) -> Steps[list[ConfigProblem]]:
    """Compare a log service's configuration with the fields of its kind; nothing is created or changed.

    Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

    Args:
        service: The kind of log service, such as datadog_log.
        config: The value that would be sent as `config`.
        offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
            package decides if the API has no metadata of the service.

    Returns:
        The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
        well. For an unknown service the one problem of the path service.

    Raises:
        TypeError: `config` is no mapping.
        FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
    """
    given = _Given(config=config)
    del config
    return (yield from _check(engine, "log_services", service, given, offline=offline))


def check_private_link_config(
    engine: BaseEngine[Any], service: str, config: Mapping[str, object], *, offline: bool = False
) -> Steps[list[ConfigProblem]]:
    """Compare a private link's configuration with the fields of its kind; nothing is created or changed.

    Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

    Args:
        service: The kind of private link, such as SOURCE_AWS.
        config: The value that would be sent as `config`.
        offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
            package decides if the API has no metadata of the service.

    Returns:
        The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
        well. For an unknown service the one problem of the path service.

    Raises:
        TypeError: `config` is no mapping.
        FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
    """
    given = _Given(config=config)
    del config
    return (yield from _check(engine, "private_links", service, given, offline=offline))


def _check(
    engine: BaseEngine[Any], resource: Resource, service: str, given: _Given, *, offline: bool
) -> Steps[list[ConfigProblem]]:
    check("service", service, "id")
    check("offline", offline, "bool")
    try:
        import jsonschema  # noqa: PLC0415 - only who checks needs it
    except ImportError:
        raise FivetranError("check_config needs jsonschema: pip install 'fivetran-facade[config]'") from None

    metadata = _shipped(resource, service) if offline else (yield from _metadata(engine, resource, service))
    if metadata is None:
        return [_unknown_service(resource, service)]
    try:
        return _problems_of(given, metadata, jsonschema.Draft202012Validator)
    except Exception as fault:  # noqa: BLE001 - whatever a schema from the server leads jsonschema to
        why = type(fault).__name__
    # Outside of the block, for the frames of the fault hold the configuration.
    raise FivetranError(f"check_config cannot use the metadata of {service!r} ({why})")


def _metadata(engine: BaseEngine[Any], resource: Resource, service: str) -> Steps[dict[str, Any] | None]:
    """Return what the API says of a service now. It describes connector types; of the rest this package has what there is."""
    from fivetran_api.api.metadata import get_connector_type  # noqa: PLC0415 - of another resource than the method

    try:
        found: dict[str, Any] = (yield from engine.steps(get_connector_type, service)).data.to_dict()
    except NotFound:
        return None if resource == "connections" else _shipped(resource, service)
    return found


def _shipped(resource: Resource, service: str) -> dict[str, Any] | None:
    """Return what this package knows of a service."""
    from fivetran_api.services import services_of  # noqa: PLC0415 - large, and many checks ask the API

    found = services_of(resource).get(service)
    return None if found is None else {"config": found.config, "auth": found.auth}


def _unknown_service(resource: Resource, service: str) -> ConfigProblem:
    from fivetran_api.services import services_of  # noqa: PLC0415 - for a misspelt name alone

    known = {name.lower(): name for name in services_of(resource)}
    return ConfigProblem("service", "unknown", f"there is no service {service}{_meant(service, known)}")


def _problems_of(given: _Given, metadata: dict[str, Any], validator: Any) -> list[ConfigProblem]:
    masked = {path: ConfigProblem(path, "masked", WHAT_TO_DO) for path in masked_secrets(given.parts)}
    found: set[ConfigProblem] = set()
    for part, value in given.parts.items():
        schema = metadata.get(part)
        if schema and schema.get("properties"):
            for error in validator(_closed(schema)).iter_errors(value):
                found.update(_problems(part, error))
    # A missing field is reported once, whichever rule finds it; of a masked one only that it is.
    return sorted([*masked.values(), *(each for each in found if each.path not in masked)], key=lambda problem: problem.path)


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with no other fields than it names, and `required: true` of a field told to the object that has it."""
    closed: dict[str, Any] = {key: value for key, value in schema.items() if key != "required" or isinstance(value, list)}
    fields: dict[str, dict[str, Any]] = closed.get("properties", {})
    if fields:
        demanded = {name for name, field in fields.items() if field.get("required") is True}
        closed["required"] = sorted(demanded.union(closed.get("required", ())))
        closed["properties"] = {name: _closed(field) for name, field in fields.items()}
        closed.setdefault("additionalProperties", False)
    if "items" in closed:
        closed["items"] = _closed(closed["items"])
    return closed


def _problems(part: str, error: Any) -> Iterator[ConfigProblem]:
    path = part + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
    rule, value, given = error.validator, error.validator_value, error.instance
    if rule == "additionalProperties":
        known = {each.lower(): each for each in error.schema["properties"]}
        for name in sorted(set(given).difference(error.schema["properties"])):
            yield ConfigProblem(f"{path}.{name}", "unknown", f"the service has no field {name}{_meant(name, known)}")
    elif rule == "required":
        for name in sorted(set(value).difference(given)):
            yield ConfigProblem(f"{path}.{name}", "missing", f"the service demands {name}")
    elif rule == "anyOf" and all(choice.keys() == {"required"} for choice in value):
        names = sorted({name for choice in value for name in choice["required"]})
        yield ConfigProblem(f"{path}.{names[0]}", "missing", f"the service demands {' or '.join(names)}")
    elif rule == "type":
        there = "null" if given is None else _TYPES.get(type(given).__name__, type(given).__name__)
        yield ConfigProblem(path, "wrong", f"must be {value if isinstance(value, str) else ' or '.join(value)}, is {there}")
    elif rule == "enum":
        yield ConfigProblem(path, "wrong", f"must be one of {', '.join(map(str, value))}")
    else:
        yield ConfigProblem(path, "wrong", f"breaks the rule {rule}: {value}")


def _meant(name: str, known: Mapping[str, str]) -> str:
    """Return the end of a sentence that names the most similar of the known names, which stand under their plain spellings."""
    import difflib  # noqa: PLC0415 - for a misspelt name alone

    plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    close = difflib.get_close_matches(plain, known, 1, 0.7)
    return f"; did you mean {known[close[0]]}?" if close else ""
