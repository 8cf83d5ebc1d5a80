from typing import TypedDict


class CloseConfig(TypedDict, total=False):
    """The config of a `close` connection, which `schema` names for good."""

    api_key: str
    schema: str
