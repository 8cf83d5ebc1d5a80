from typing import TypedDict


class CharthopConfig(TypedDict, total=False):
    """The config of a connection to `charthop`, which `schema` names for good."""

    api_key: str
    schema: str
