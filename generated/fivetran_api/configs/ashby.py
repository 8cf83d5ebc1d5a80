from typing import TypedDict


class AshbyConfig(TypedDict, total=False):
    """The config of a connection to `ashby`, which `schema` names for good."""

    api_key: str
    schema: str
