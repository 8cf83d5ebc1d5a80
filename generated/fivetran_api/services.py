"""The facts of every service that can be configured: its fields, their types and values, and which are secret."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Resource: TypeAlias = Literal["connections", "destinations", "log_services", "private_links"]


class Service(NamedTuple):
    """A connector type, destination, log service or private link.

    The schemas are JSON Schemas without texts; secrets have `format: password`, what the API sets itself `readOnly: true`, and
    `default` is what it takes if a field is left out. They are shared: copy one before you change it.

    Attributes:
        name: The id of the service, such as postgres.
        config: The schema of its config; it has no `properties` if its fields are not known.
        auth: The schema of its auth; None if it takes none.
        external_secrets_keys_config: The schema of the fields that an external secrets manager may hold; None if there are none.
        named_by: The fields of a connection's config that give it its name, for good.
        permanent: Other fields of the config that cannot be changed later.
    """

    name: str
    config: dict[str, Any]
    auth: dict[str, Any] | None
    external_secrets_keys_config: dict[str, Any] | None
    named_by: tuple[str, ...]
    permanent: tuple[str, ...]

    @property
    def secrets(self) -> frozenset[str]:
        """The names of the secret fields of its config and auth, at any depth."""
        return frozenset(_secrets("", self.config)).union(_secrets("", self.auth or {}))


@cache
def services_of(resource: Resource) -> Mapping[str, Service]:
    """Return the services that a resource takes a config for, by their ids in alphabetical order.

    Args:
        resource: connections, destinations, log_services or private_links.
    """
    return MappingProxyType({name: _service(name, facts) for name, facts in _facts()[resource].items()})


@cache
def _facts() -> dict[str, dict[str, dict[str, Any]]]:
    content = get_data("fivetran_api", "services.json")  # importing importlib.resources takes longer than reading this
    assert content is not None
    facts: dict[str, dict[str, dict[str, Any]]] = json.loads(content)
    return facts


def _service(name: str, facts: dict[str, Any]) -> Service:
    return Service(
        name,
        facts["config"],
        facts.get("auth"),
        facts.get("external_secrets_keys_config"),
        tuple(facts.get("named_by", ())),
        tuple(facts.get("permanent", ())),
    )


def _secrets(name: str, schema: dict[str, Any]) -> Iterator[str]:
    if schema.get("format") == "password":
        yield name
    for inner, field in schema.get("properties", {}).items():
        yield from _secrets(inner, field)
    if "items" in schema:
        yield from _secrets(name, schema["items"])
