from typing import TypedDict


class DripConfig(TypedDict, total=False):
    """The config of a connection to `drip`, which `schema` names for good."""

    api_token: str
    schema: str
