from typing import TypedDict


class DatastreamerSourceConfig(TypedDict, total=False):
    """The config of a `datastreamer_source` connection, which `schema` names for good."""

    schema: str
