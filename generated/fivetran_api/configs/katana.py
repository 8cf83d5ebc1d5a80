from typing import TypedDict


class KatanaConfig(TypedDict, total=False):
    """The config of a connection to `katana`, which `schema` names for good."""

    api_key: str
    schema: str
