from typing import TypedDict


class Pipe17Config(TypedDict, total=False):
    """The config of a connection to `pipe17`, which `schema` names for good."""

    api_key: str
    schema: str
