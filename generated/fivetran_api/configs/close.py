from typing import TypedDict


class CloseConfig(TypedDict, total=False):
    """The config of a connection to `close`, which `schema` names for good."""

    api_key: str
    schema: str
