from typing import TypeAlias


ClickhouseConfig: TypeAlias = dict[str, object]
"""The config of a destination in `clickhouse`."""
