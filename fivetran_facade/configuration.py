"""Compares a configuration with what the API says a service takes, before anything is created."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from ._engine.masks import WHAT_TO_DO, masked_secrets
from .errors import FivetranError

if TYPE_CHECKING:
    from ._engine import BaseEngine, Steps

_TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "list": "array", "dict": "object"}


@frozen
class ConfigProblem:
    """One thing that is wrong with a configuration.

    Attributes:
        path: The place, such as config.port or config.servers[0].host.
        kind: unknown - the service has no such field; missing - it demands this field; wrong - the field's value has another
            type than it takes, or is none of those it takes; masked - the value is the mask that the API shows in place of a
            secret.
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


def check_config(
    engine: BaseEngine[Any], service: str, config: Mapping[str, Any], *, auth: Mapping[str, Any] | None = None
) -> Steps[list[ConfigProblem]]:
    """Compare a configuration with the metadata of its service; nothing is created or changed.

    Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

    Args:
        service: The connector type, such as postgres.
        config: What would be sent as `config`.
        auth: What would be sent as `auth`.

    Returns:
        The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
        well.

    Raises:
        NotFound: There is no such service.
        TypeError: `config` or `auth` is no mapping.
        FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
    """
    given = _Given(config=config, auth=auth)
    del config, auth  # a traceback may show what is in local variables
    from fivetran_api.api.metadata import get_connector_type  # noqa: PLC0415 - of another resource than the method

    try:
        import jsonschema  # noqa: PLC0415 - only who checks needs it
    except ImportError:
        raise FivetranError("check_config needs jsonschema: pip install 'fivetran-facade[config]'") from None

    metadata = (yield from engine.steps(get_connector_type, service)).data.to_dict()
    try:
        return _problems_of(given, metadata, jsonschema.Draft202012Validator)
    except Exception as fault:  # noqa: BLE001 - whatever a schema from the server leads jsonschema to
        why = type(fault).__name__
    # Outside of the block, for the frames of the fault hold the configuration.
    raise FivetranError(f"check_config cannot use the metadata of {service!r} ({why})")


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
        known = list(error.schema["properties"])
        for name in sorted(set(given).difference(known)):
            yield ConfigProblem(f"{path}.{name}", "unknown", f"the service has no field {name}{_meant(name, known)}")
    elif rule == "required":
        for name in sorted(set(value).difference(given)):
            yield ConfigProblem(f"{path}.{name}", "missing", f"the service demands {name}")
    elif rule == "type":
        there = "null" if given is None else _TYPES.get(type(given).__name__, type(given).__name__)
        yield ConfigProblem(path, "wrong", f"must be {value if isinstance(value, str) else ' or '.join(value)}, is {there}")
    elif rule == "enum":
        yield ConfigProblem(path, "wrong", f"must be one of {', '.join(map(str, value))}")
    else:
        yield ConfigProblem(path, "wrong", f"breaks the rule {rule}: {value}")


def _meant(name: str, known: list[str]) -> str:
    import difflib  # noqa: PLC0415 - for a misspelt name alone

    plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    close = difflib.get_close_matches(plain, known, 1, 0.8)
    return f"; did you mean {close[0]}?" if close else ""
