from typing import TypeAlias


ClickhouseConfig: TypeAlias = dict[str, object]
"""The config of a `clickhouse` destination."""
