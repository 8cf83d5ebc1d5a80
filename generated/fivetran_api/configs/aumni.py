from typing import TypedDict


class AumniConfig(TypedDict, total=False):
    """The config of a connection to `aumni`, which `schema` names for good."""

    api_key: str
    schema: str
