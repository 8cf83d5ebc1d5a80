from typing import TypedDict


class CimisConfig(TypedDict, total=False):
    """The config of a connection to `cimis`, which `schema` names for good."""

    api_key: str
    schema: str
