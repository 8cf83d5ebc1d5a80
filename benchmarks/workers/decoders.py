# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""One kind of models, which decodes and encodes a large answer as it is told.

python decoders.py connections|schema SIZE facade|openapi_python_client|pydantic|msgspec|json
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path += [str(ROOT / "benchmarks"), str(ROOT / ".venv-benchmarks" / "generated")]

import answers  # noqa: E402 - after the path is known
from stopwatch import seconds_of  # noqa: E402
from tasks import serve  # noqa: E402

KIND, SIZE, NAME = sys.argv[1:]
MODEL = {"connections": "ConnectionPageEnvelope", "schema": "SchemaConfigEnvelope"}[KIND]
Decode = Callable[[bytes], Any]
Encode = Callable[[Any], "str | bytes"]


def facade() -> tuple[Decode, Encode]:
    """Ours, by the operation's own reading of a response."""
    import httpx  # noqa: PLC0415 - each only where it is measured

    from fivetran_api.api.connections import list_connections  # noqa: PLC0415
    from fivetran_api.api.schemas import get_schema_config  # noqa: PLC0415
    from fivetran_api.client import Client  # noqa: PLC0415

    client = Client(base_url="http://localhost")
    operation = {"connections": list_connections, "schema": get_schema_config}[KIND]
    return (
        lambda body: operation._parse_response(client=client, response=httpx.Response(200, content=body)),
        lambda model: json.dumps(model.to_dict()),
    )


def openapi_python_client() -> tuple[Decode, Encode]:
    """The same generator with its own templates."""
    import httpx  # noqa: PLC0415
    from stock_api import Client  # noqa: PLC0415
    from stock_api.api.connections import list_connections  # noqa: PLC0415
    from stock_api.api.schemas import get_schema_config  # noqa: PLC0415

    client = Client(base_url="http://localhost")
    operation = {"connections": list_connections, "schema": get_schema_config}[KIND]
    return (
        lambda body: operation._parse_response(client=client, response=httpx.Response(200, content=body)),
        lambda model: json.dumps(model.to_dict()),
    )


def pydantic() -> tuple[Decode, Encode]:
    """Pydantic's own parsing and writing."""
    import pydantic_models  # noqa: PLC0415

    return (
        getattr(pydantic_models, MODEL).model_validate_json,
        lambda model: model.model_dump_json(by_alias=True, exclude_unset=True),
    )


def msgspec() -> tuple[Decode, Encode]:
    """Msgspec's own parsing and writing."""
    import msgspec_models  # noqa: PLC0415
    from msgspec.json import Decoder, encode  # noqa: PLC0415

    return Decoder(getattr(msgspec_models, MODEL)).decode, encode


def only_json() -> tuple[Decode, Encode]:
    """No models: the floor, not a rival."""
    return json.loads, json.dumps


KINDS = {
    "facade": facade,
    "openapi_python_client": openapi_python_client,
    "pydantic": pydantic,
    "msgspec": msgspec,
    "json": only_json,
}


def values(model: Any) -> Iterator[Any]:
    """Read from an answer what a program would, alike for all kinds of models."""
    if KIND == "schema":
        for schema in mapping(model.data.schemas).values():
            for name, table in mapping(schema.tables).items():
                yield from (name, table.enabled, table.name_in_destination)
                for column_name, column in mapping(table.columns).items():
                    yield from (column_name, column.name_in_destination, column.hashed, column.enabled)
                    yield from (column.is_primary_key, column.enabled_patch_settings.allowed)
        return
    for each in model.data.items:
        for moment in (each.created_at, each.succeeded_at, each.failed_at):
            assert moment is None or (isinstance(moment, datetime) and moment.tzinfo is not None), moment
            yield None if moment is None else moment.timestamp()
        yield from (each.id, each.service, getattr(each, "schema_", None) or each.schema, each.group_id, each.paused)
        yield from (each.sync_frequency, plain(each.schedule_type), plain(each.status.sync_state), each.schedule.interval)
        yield from [warning.details for warning in each.status.warnings]
        yield from [mapping(task.details) for task in each.status.tasks]
        yield from [test.title for test in each.setup_tests]
        yield mapping(each.config)


def mapping(value: Any) -> Any:
    """A map, which openapi-python-client has as a class of its own."""
    return getattr(value, "additional_properties", value)


def plain(value: Any) -> Any:
    """A value of an enumeration, which openapi-python-client has as a class."""
    return getattr(value, "value", value)


def digest(found: Any) -> str:
    """Something to compare between processes."""
    return hashlib.sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()


decode, encode = KINDS[NAME]()
if KIND == "connections":
    body = answers.write(answers.connection_page(answers.connections(int(SIZE))))
else:
    body = answers.write(answers.schema_config(max(1, int(SIZE) // 100), int(SIZE)))


def read() -> str:
    """A digest of the values that are read."""
    return digest(list(values(decode(body))))


def written() -> str:
    """A digest of what is written, which must be what was read; openapi-python-client has an offset where the API has a Z."""
    text = encode(decode(body))
    text = text.decode() if isinstance(text, bytes) else text
    found = json.loads(text.replace("+00:00", "Z"))
    assert found == json.loads(body), f"{NAME} writes something else than it read"
    return digest(found)


@cache
def model() -> Any:
    """Return the value that is encoded again and again."""
    return decode(body)


def repeated(times: int, function: Callable[[Any], object], argument: Any) -> None:
    """Call a function so many times, and keep nothing."""
    for _ in range(times):
        function(argument)


serve(
    {
        "read": read,
        "written": written,
        "decode": lambda times: seconds_of(partial(repeated, times, decode, body)),
        "encode": lambda times: seconds_of(partial(repeated, times, encode, model())),
    }
)
