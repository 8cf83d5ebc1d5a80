"""Make openapi/services.json from a published definition: the fields of every service that can be configured.

The definition describes the config of each connector type, destination, log service and private link. Names, types, values,
defaults and what is secret are taken over, texts are not. Its mistakes are put right by rules: enumerations are typed as
objects there, some secrets are not marked, and services that take a group of tables or one table demand the former.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from published import ADDRESS, read

from faults import Rejected
from sources import DOCUMENT

SERVICES: Final = DOCUMENT / "services.json"
# The resource that takes a service's config, and the definition's schema of the request that creates one.
REQUESTS: Final = {
    "connections": "NewConnectorRequestV1",
    "destinations": "NewDestinationRequest",
    "log_services": "AddLogRequest",
    "private_links": "PrivateLinkCreateRequest",
}
PARTS: Final = ("config", "auth", "external_secrets_keys_config")
# The parts of a config that give the connection its name have schemas of their own.
_NAMING: Final = "schema_format_"
_READ_ONLY: Final = "{}_readonly_config_V1"
_PERMANENT: Final = re.compile(r"\(immutable\)|\bpermanent\b|cannot be (?:changed|modified)", re.IGNORECASE)
# The ways in which texts name the value that a field has if it is left out; a value may be in quotes.
_DEFAULTS: Final = tuple(
    re.compile(pattern.replace("VALUE", r"[`'\"]{0,2}([\w :+-]*\w)[`'\"]{0,2}"), flags)
    for pattern, flags in (
        (r"\bdefault value(?: is|:| =| is:)? ?VALUE(?=[\s.,;)<]|\Z)", re.IGNORECASE),
        (r"\b[Dd]efault(?:s to| is|:) ?VALUE(?=[\s.,;)<]|\Z)", 0),
        (r"VALUE is the default value", 0),
        (r"[`'\"](\w+)[`'\"] ?-? ?\([Dd]efault\)", 0),
        (r"VALUE is used by default", 0),
    )
)
# A word that ends at least so many names of fields, and marks secrets in at least this share of the places where they stand,
# marks them everywhere.
_NAMES_OF_ENDING: Final = 10
_SHARE_OF_SECRETS: Final = 0.75
# Names of what the API masks in some services, though it only says who or where.
_REFERRING: Final = re.compile(r"_(?:id|identifier|path|source|username)\Z")
# Names that end like secrets and are none.
_SHOWN: Final = re.compile(r"(?:\A|_)(?:public|header|project)_key\Z|\Akey\Z")

Json = dict[str, Any]


def facts_of(definition: Json) -> Json:
    """Return the facts of all services of a published definition, in the shape of services.json.

    Args:
        definition: The definition, an OpenAPI document.

    Raises:
        Rejected: It does not describe services as a definition of this API does.
    """
    try:
        schemas: Json = definition["components"]["schemas"]
        facts = {resource: dict(_services(schemas, request)) for resource, request in REQUESTS.items()}
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise Rejected(f"the definition does not describe services as expected ({type(fault).__name__}: {fault})") from None
    places = Counter(module_of(name) for services in facts.values() for name in services)
    if twice := sorted(name for name, count in places.items() if count > 1):
        raise Rejected(f"services of two kinds have the same name: {', '.join(twice)}")
    _mark_secrets(facts)
    return facts


def module_of(service: str) -> str:
    """Return the name of the module that has a service's config: `postgres`, `_15five`, `splunk_log`, `source_aws`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", service).lower()
    return f"_{words}" if words[0].isdigit() else words


def fields_of(facts: Json) -> Iterator[tuple[str, Json]]:
    """Yield every field of every service that holds a value of its own, with its name."""
    for services in facts.values():
        for service in services.values():
            for part in ("config", "auth"):
                if "properties" in service.get(part, ()):
                    yield from _leaves(part, service[part])


def _leaves(name: str, schema: Json) -> Iterator[tuple[str, Json]]:
    if "properties" in schema:
        for inner, field in schema["properties"].items():
            yield from _leaves(inner, field)
    elif "items" in schema:
        yield from _leaves(name, schema["items"])
    else:
        yield name, schema


def _services(schemas: Json, request: str) -> Iterator[tuple[str, Json]]:
    for service, reference in sorted(schemas[request]["discriminator"]["mapping"].items()):
        yield service, _service(schemas, _referred(reference), request)


def _service(schemas: Json, composed: str, request: str) -> Json:
    """Return the facts of one service, whose request is composed of several schemas."""
    parts: dict[str, Json] = {}
    named_by: list[str] = []
    permanent: set[str] = set()
    for each in schemas[composed]["allOf"]:
        name = _referred(each["$ref"])
        if name == request:
            continue
        for part, schema in schemas[name]["properties"].items():
            if part not in PARTS:
                raise Rejected(f"{composed} has an unknown part {part}")
            _add(parts.setdefault(part, {"type": "object"}), schema)
            if name.startswith(_NAMING):
                named_by += schema["properties"]
            elif part == "config":
                permanent.update(field for field, of in schema.get("properties", {}).items() if _is_permanent(of))
    config = parts["config"]
    if "table_group_name" in named_by:
        # Either is taken: the name of a group of tables, or that of a single one.
        config["properties"]["table"] = {"type": "string"}
        config["required"].remove("table_group_name")
        config["anyOf"] = [{"required": ["table"]}, {"required": ["table_group_name"]}]
        named_by.append("table")
    shown = schemas.get(_READ_ONLY.format(composed.removesuffix(f"_{request}")), {})
    for name, field in shown.get("properties", {}).get("config", {}).get("properties", {}).items():
        config.setdefault("properties", {}).setdefault(name, _schema(field) | {"readOnly": True})
    facts: Json = {"named_by": sorted(named_by)} if named_by else {}
    if permanent:
        facts["permanent"] = sorted(permanent)
    return facts | {part: _sorted(parts[part]) for part in PARTS if part in parts}


def _is_permanent(field: Json) -> bool:
    return bool(_PERMANENT.search(field.get("description", "")))


def _add(part: Json, schema: Json) -> None:
    found = _schema(schema)
    if "properties" in found:
        part.setdefault("properties", {}).update(found["properties"])
    if "required" in found:
        part["required"] = sorted({*part.get("required", ()), *found["required"]})


def _schema(published: Json) -> Json:
    """Return what of a field's schema is a fact, without texts and examples."""
    if values := published.get("enum"):
        return _with_default({"type": _type_of(values), "enum": sorted(values)}, published)
    schema: Json = {"type": published["type"]}
    if published.get("format") in {"password", "date-time"}:
        schema["format"] = published["format"]
    if fields := published.get("properties"):
        schema["properties"] = {name: _schema(field) for name, field in fields.items()}
    if required := published.get("required"):
        schema["required"] = sorted(required)
    if "items" in published:
        schema["items"] = _schema(published["items"])
    return _with_default(schema, published)


def _with_default(schema: Json, published: Json) -> Json:
    """Return the schema with the default that the text of a field names, if it is a value of the field."""
    text = published.get("description", "")
    for said in (found.group(1).strip() for pattern in _DEFAULTS for found in pattern.finditer(text)):
        value = _value(schema, said)
        if value is not None:
            return schema | {"default": value}
    return schema


def _value(schema: Json, said: str) -> object:
    """Return the value of a field that a text means; None if it has no such value. Texts and values are spelt differently."""
    if "enum" in schema:
        return next((value for value in schema["enum"] if _spelt(str(value)) == _spelt(said)), None)
    if schema["type"] == "boolean":
        return {"true": True, "false": False}.get(said.lower())
    if schema["type"] in {"integer", "number"}:
        digits = re.match(r"\d+\b", said)
        return int(digits.group()) if digits else None
    return None


def _spelt(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def _type_of(values: list[object]) -> str:
    (kind,) = {type(value).__name__ for value in values}
    return {"str": "string", "int": "integer", "bool": "boolean", "float": "number"}[kind]


def _sorted(schema: Json) -> Json:
    """Return a schema with its fields in alphabetical order."""
    if "properties" in schema:
        fields = {name: _sorted(field) for name, field in sorted(schema["properties"].items())}
        rest = {key: value for key, value in schema.items() if key not in {"type", "properties"}}
        return {"type": schema["type"], **rest, "properties": fields}
    return {key: _sorted(value) if key == "items" else value for key, value in schema.items()}


def _referred(reference: str) -> str:
    return reference.removeprefix("#/components/schemas/")


def _mark_secrets(facts: Json) -> None:
    """Mark secrets that the definition forgot, by the words that end the names of those that it marks."""
    endings = secret_endings(facts)
    for name, field in _texts(facts):
        if name.rpartition("_")[2] in endings and not _SHOWN.search(name):
            field["format"] = "password"


def secret_endings(facts: Json) -> set[str]:
    """Return the words that end the names of many secrets, and of hardly anything else."""
    marked, all_of, names = Counter[str](), Counter[str](), dict[str, set[str]]()
    for name, field in _texts(facts):
        ending = name.rpartition("_")[2]
        all_of[ending] += 1
        marked[ending] += field.get("format") == "password"
        names.setdefault(ending, set()).add(name)
    return {
        ending
        for ending, count in all_of.items()
        if len(names[ending]) >= _NAMES_OF_ENDING and marked[ending] >= _SHARE_OF_SECRETS * count
    }


def secret_fields(facts: Json) -> set[str]:
    """Return the names of fields that hold secrets in most of the services that have them, but for those that only refer."""
    marked = Counter(name for name, field in _texts(facts) if field.get("format") == "password")
    all_of = Counter(name for name, _ in _texts(facts))
    return {name for name, count in marked.items() if count >= _SHARE_OF_SECRETS * all_of[name] and not _REFERRING.search(name)}


def _texts(facts: Json) -> Iterator[tuple[str, Json]]:
    return ((name, field) for name, field in fields_of(facts) if field["type"] == "string" and "enum" not in field)


def written(facts: Json) -> str:
    """Return the text of services.json: a line for each field of a service."""
    lines = ["{"]
    for resource, services in facts.items():
        lines.append(f" {json.dumps(resource)}: {{")
        for service, content in services.items():
            lines.append(f"  {json.dumps(service)}: {{")
            for key, value in content.items():
                lines += _part(key, value) if key in PARTS else [f"   {json.dumps(key)}: {json.dumps(value)},"]
            _close(lines, "  },")
        _close(lines, " },")
    _close(lines, "}")
    return "\n".join(lines) + "\n"


def _part(name: str, schema: Json) -> Iterator[str]:
    fields = schema.get("properties")
    if not fields:
        yield f"   {json.dumps(name)}: {json.dumps(schema)},"
        return
    rest = json.dumps({key: value for key, value in schema.items() if key != "properties"})[:-1]
    yield f'   {json.dumps(name)}: {rest}, "properties": {{'
    *most, last = [f"    {json.dumps(field)}: {json.dumps(of)}" for field, of in fields.items()]
    yield from (f"{each}," for each in most)
    yield last
    yield "   }},"


def _close(lines: list[str], end: str) -> None:
    lines[-1] = lines[-1].removesuffix(",")
    lines.append(end)


def main(arguments: Sequence[str] | None = None, target: Path = SERVICES) -> int:
    """Write services.json; return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
        target: The file to write.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "source", nargs="?", default=ADDRESS, metavar="FILE-or-URL", help=f"the definition; {ADDRESS} if left out"
    )
    options = parser.parse_args(arguments)
    try:
        facts = facts_of(read(options.source).definition)
    except Rejected as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    target.write_text(written(facts), encoding="utf-8")
    counts = [f"{len(services)} {resource.replace('_', ' ')}" for resource, services in facts.items()]
    sys.stdout.write(f"{', '.join(counts)}, {sum(1 for _ in fields_of(facts))} fields\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
