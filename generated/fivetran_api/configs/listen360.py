from typing import TypedDict


class Listen360Config(TypedDict, total=False):
    """The config of a connection to `listen360`, which `schema` names for good."""

    api_key: str
    schema: str
