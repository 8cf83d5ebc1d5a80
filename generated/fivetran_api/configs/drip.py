from typing import TypedDict


class DripConfig(TypedDict, total=False):
    """The config of a `drip` connection, which `schema` names for good."""

    api_token: str
    schema: str
