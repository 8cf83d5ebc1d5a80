from typing import TypedDict


class ChorusaiConfig(TypedDict, total=False):
    """The config of a connection to `chorusai`, which `schema` names for good."""

    api_key: str
    schema: str
