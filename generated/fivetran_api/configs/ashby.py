from typing import TypedDict


class AshbyConfig(TypedDict, total=False):
    """The config of a `ashby` connection, which `schema` names for good."""

    api_key: str
    schema: str
