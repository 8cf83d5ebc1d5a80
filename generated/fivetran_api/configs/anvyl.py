from typing import TypedDict


class AnvylConfig(TypedDict, total=False):
    """The config of a connection to `anvyl`, which `schema` names for good."""

    api_key: str
    schema: str
