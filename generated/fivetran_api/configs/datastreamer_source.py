from typing import TypedDict


class DatastreamerSourceConfig(TypedDict, total=False):
    """The config of a connection to `datastreamer_source`, which `schema` names for good."""

    schema: str
