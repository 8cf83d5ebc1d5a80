"""Configs by the fields of their services: what they have without being told, and what is wrong with them.

What the API makes of a config that does not fit is known from its clients: the call succeeds, a setup test fails, and the
connection stays incomplete. Which fields it refuses because it does not know them is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, get_args

from fivetran_api.services import Resource, Service, services_of

from .services import BUILT_IN
from .values import JSON, is_list, is_object

RESOURCES: Final[dict[str, Resource]] = {name: name for name in get_args(Resource)}
"""The collections whose rows have a config of a service."""
_NAMING: Final = frozenset({"schema", "schema_prefix", "table", "table_group_name"})
_NOTHING: Final[tuple[Any, ...]] = (None, "", [], {})
# The fields that say how to connect, and how to log in.
_WAYS: Final = ("connection_type", "connection_method")
_METHODS: Final = ("Directly", "SshTunnel", "PrivateLink", "ProxyAgent")
_LOGINS: Final = ("auth", "auth_method", "auth_mode", "auth_type", "authentication_method")
# What each way demands of the row, and each login of the config, in the spelling of `_spelt`.
_NEEDED_BY_WAY: Final = {"privatelink": "private_link_id", "proxyagent": "proxy_agent_id"}
_NEEDED_BY_LOGIN: Final = {
    "password": ("password",),
    "keypair": ("private_key",),
    "clientcertificate": ("client_private_key", "client_public_certificate"),
    "apikey": ("api_key",),
    "connectionstring": ("connection_string",),
}
_CHOICE: Final = re.compile(r"(?:specific|selected|all)_?(\w+)", re.IGNORECASE).fullmatch
_JSON_TYPES: Final = {"string": (str, int, float), "object": (dict,), "array": (list,), "boolean": (bool,)}
# Fields that make the most of an example, in the order of preference.
_TELLING: Final = ("host", "project_id", "bucket", "domain", "sub_domain", "user", "username", "email")


def service_of(collection: str, service: Any) -> Service | None:
    """Return the facts of the service of a row; None if its config is nobody's, or there is no such service."""
    if collection not in RESOURCES:
        return None
    return services_of(RESOURCES[collection]).get(service) or (BUILT_IN.get(service) if collection == "connections" else None)


def schema_of(collection: str, service: Any, part: str) -> JSON:
    """Return the schema of the config, or of the auth, of a row by its service; empty if nothing is known of it."""
    facts = service_of(collection, service)
    if facts is None:
        return {}
    return (facts.auth or {}) if part in ("auth", "_auth") else facts.config


def understood(collection: str, service: Any, part: str, value: JSON) -> JSON:
    """Return a config or auth without the fields of its service that are null, at any depth: they are as good as left out."""
    without: JSON = _understood(schema_of(collection, service, part), value)
    return without


def _understood(schema: JSON, value: Any) -> Any:
    if is_object(value):
        fields: JSON = schema.get("properties", {})
        return {
            name: _understood(fields.get(name, {}), inner)
            for name, inner in value.items()
            if inner is not None or name not in fields
        }
    return [_understood(schema.get("items", {}), each) for each in value] if is_list(value) else value


def configured(collection: str, given: JSON) -> JSON:
    """Return what a new row was given, its config with the defaults of its service."""
    service = given.get("service")
    facts = service_of(collection, service)
    config = understood(collection, service, "config", given.get("config") or {})
    if facts is not None:
        config = dict(_defaults(facts.config)) | config
    return given | {"config": config}


def without_names(shown: JSON) -> JSON:
    """A connection as answers have it: the fields of its config that name it are in `schema` alone."""
    config, named_by = shown.get("config"), naming_fields(shown.get("service"))
    if is_object(config) and not named_by.isdisjoint(config):
        shown["config"] = {name: value for name, value in config.items() if name not in named_by}
    return shown


def naming_fields(service: Any) -> frozenset[str]:
    """Return the fields of a connection's config that give it its name, once and for all."""
    facts = service_of("connections", service)
    return frozenset() if facts is None else _naming_fields(facts.named_by)


@cache
def _naming_fields(named_by: tuple[str, ...]) -> frozenset[str]:
    return frozenset(named_by)


def networked(row: JSON, changes: JSON) -> JSON:
    """Return changes with the networking method that the config of a connection or destination chooses, if they have none."""
    config: JSON = changes.get("config") or {}
    way = next((config[name] for name in _WAYS if name in config), None)
    method = {_spelt(each): each for each in _METHODS}.get(_spelt(way))
    if method is None or "networking_method" in changes or row.get("networking_method") == method:
        return changes
    return changes | {"networking_method": method}


def example(collection: str, service: Any) -> Mapping[str, Any]:
    """Return a config with which the setup tests of a service pass, for a row that came without one. It is shared."""
    facts = service_of(collection, service)
    return {} if facts is None else _example(RESOURCES[collection], facts.name)


def unknown_fields(collection: str, row: JSON) -> list[str]:
    """Return the paths of the fields that the service of a row does not have."""
    facts = service_of(collection, row.get("service"))
    return [] if facts is None else sorted(_unknown(facts.config, row.get("config") or {}, ""))


def lacking(collection: str, row: JSON) -> list[str]:
    """Return what the service of a row demands and its config lacks, a field or several to choose from.

    What names a connection is missed in one that the sandbox had to name, not in one of a seed, which has its name.
    """
    facts = service_of(collection, row.get("service"))
    if facts is None:
        return []
    config: JSON = row.get("config") or {}
    choices = [[name] for name in facts.config.get("required", ())]
    choices.append([name for one in facts.config.get("anyOf", ()) for name in one["required"]])
    return [
        " or ".join(names)
        for names in choices
        if names
        and all(config.get(name) in _NOTHING for name in names)
        and (row.get("_unnamed") or not set(names) <= {*facts.named_by})
    ]


def faults(collection: str, row: JSON) -> Iterator[str]:
    """Yield what is wrong with the config of a row, a sentence each and without its values, which may be secrets."""
    facts = service_of(collection, row.get("service"))
    config: JSON = row.get("config") or {}
    if facts is None or "properties" not in facts.config:
        return
    yield from _misfits(facts.config, config, "")
    fields: JSON = facts.config["properties"]
    chosen = {
        name: value
        for name, value in config.items()
        if name in fields and value not in _NOTHING and value != fields[name].get("default")
    }
    own = _own_fields(facts)
    given = [row.get(name) for name in ("_auth", "external_secrets_keys_config", "external_secrets_manager_id")]
    if own and not own & set(chosen) and not any(given):
        yield f"The config has none of the fields that say what to connect to, such as {', '.join(_telling(facts))}"
    if not row.get("external_secrets_manager_id"):
        yield from _lacking_for_login(fields, config, chosen)
    yield from _lacking_for_way(fields, row, config, chosen)
    yield from _contradicting_lists(fields, config, chosen)


def _misfits(schema: JSON, value: JSON, path: str) -> Iterator[str]:
    for name, inner in value.items():
        field: JSON | None = schema.get("properties", {}).get(name)
        if field is not None and inner not in _NOTHING:
            yield from _misfit(field, inner, f"{path}{name}")


def _misfit(field: JSON, value: Any, place: str) -> Iterator[str]:
    if "enum" in field:
        if _spelt(value) not in {_spelt(each) for each in field["enum"]}:
            yield f"{place} must be one of {', '.join(str(each) for each in field['enum'])}"
    elif not _fits(field["type"], value):
        yield f"{place} must be of type {field['type']}"
    elif is_object(value):
        yield from _misfits(field, value, f"{place}.")
    elif is_list(value) and "items" in field:
        for index, each in enumerate(value):
            yield from _misfit(field["items"], each, f"{place}[{index}]")


def _fits(kind: str, value: Any) -> bool:
    """Return True if a value has a type; numbers and booleans may come as texts, and texts as numbers."""
    if kind in ("integer", "number"):
        return not isinstance(value, bool) and (isinstance(value, int | float) or _is_number(value))
    if kind == "boolean" and value in ("true", "false"):
        return True
    if kind == "string" and isinstance(value, bool):
        return True
    return isinstance(value, _JSON_TYPES[kind])


def _is_number(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value) is not None


def _unknown(schema: JSON, value: JSON, path: str) -> Iterator[str]:
    fields: JSON | None = schema.get("properties")
    if fields is None:
        return
    for name, inner in value.items():
        if name not in fields:
            yield f"{path}{name}"
        elif is_object(inner):
            yield from _unknown(fields[name], inner, f"{path}{name}.")
        elif is_list(inner) and "items" in fields[name]:
            for index, each in enumerate(inner):
                if is_object(each):
                    yield from _unknown(fields[name]["items"], each, f"{path}{name}[{index}].")


def _lacking_for_login(fields: JSON, config: JSON, chosen: JSON) -> Iterator[str]:
    for name in _LOGINS:
        for needed in _NEEDED_BY_LOGIN.get(_spelt(chosen.get(name)), ()):
            if needed in fields and config.get(needed) in _NOTHING:
                yield f"{name} is {chosen[name]}, but there is no {needed}"
    if config.get("is_private_key_encrypted") in (True, "true") and config.get("passphrase") in _NOTHING:
        yield "The private key is encrypted, but there is no passphrase"


def _lacking_for_way(fields: JSON, row: JSON, config: JSON, chosen: JSON) -> Iterator[str]:
    method = row.get("networking_method") or "Directly"
    field = next((name for name in _WAYS if name in chosen), None)
    if field is not None and "enum" in fields[field] and method != "Directly" and _spelt(chosen[field]) != _spelt(method):
        yield f"{field} is {chosen[field]}, but networking_method is {method}"
    way = _spelt(chosen[field] if field is not None else method)
    tunnel = [name for name in ("tunnel_host", "tunnel_port", "tunnel_user") if name in fields]
    if way == "sshtunnel":
        lacking = [name for name in tunnel if config.get(name) in _NOTHING]
        if lacking:
            yield f"The connection goes through an SSH tunnel, but there is no {', '.join(lacking)}"
    needed = _NEEDED_BY_WAY.get(way)
    if needed is not None and row.get(needed) is None:
        yield f"The networking method demands {needed}"


def _contradicting_lists(fields: JSON, config: JSON, chosen: JSON) -> Iterator[str]:
    """Yield what is wrong with the lists that a mode such as SpecificAccounts or AllAccounts is about."""
    for name, value in config.items():
        found = _CHOICE(value) if isinstance(value, str) and "enum" in fields.get(name, ()) else None
        if found is None:
            continue
        about = _words(found.group(1))
        if fields.get(about, {}).get("type") != "array":
            continue
        everything = _spelt(value).startswith("all")
        if everything and config.get(about) not in _NOTHING:
            yield f"{name} is {value}, but there are {about}"
        elif not everything and name in chosen and config.get(about) in _NOTHING:
            yield f"{name} is {value}, but there are no {about}"


def _own_fields(facts: Service) -> frozenset[str]:
    return frozenset(
        name
        for name, field in facts.config.get("properties", {}).items()
        if name not in _NAMING and name not in facts.named_by and not field.get("readOnly")
    )


def _telling(facts: Service) -> list[str]:
    """Return the few fields of a service that are most likely to say what to connect to."""
    fields: JSON = facts.config.get("properties", {})
    own = sorted(
        _own_fields(facts),
        key=lambda name: (
            _TELLING.index(name) if name in _TELLING else len(_TELLING),
            "enum" in fields[name],
            fields[name]["type"] != "string",
            name == "package_id",
            name,
        ),
    )
    return own[:3]


@cache
def _example(resource: Resource, service: str) -> Mapping[str, Any]:
    facts = service_of(resource, service)
    assert facts is not None
    fields: JSON = facts.config.get("properties", {})
    server = [name for name in ("host", "port", "database", "user", "password") if "host" in fields and name in fields]
    return {name: _value(fields[name]) for name in server or _telling(facts)[:1] if name in fields}


def _value(field: JSON) -> Any:
    if "enum" in field:
        return next((value for value in field["enum"] if value not in ("", field.get("default"))), field["enum"][0])
    if field["type"] == "array":
        return [_value(field.get("items", {"type": "string"}))]
    if field["type"] == "object":
        return {name: _value(inner) for name, inner in list(field.get("properties", {}).items())[:1]} or {"example": "example"}
    values: dict[str, Any] = {"integer": 1, "number": 1, "boolean": not field.get("default", False)}
    return values.get(field["type"], "example")


def _defaults(schema: JSON) -> Iterator[tuple[str, Any]]:
    for name, field in schema.get("properties", {}).items():
        if "default" in field and not field.get("readOnly"):
            yield name, field["default"]


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _spelt(value: Any) -> str:
    """Return the letters of a value: enumerations have changed their spelling from one version to the next."""
    return re.sub(r"[\W_]", "", str(value)).lower()
