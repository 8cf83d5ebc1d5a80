from typing import TypedDict


class Pipe17Config(TypedDict, total=False):
    """The config of a `pipe17` connection, which `schema` names for good."""

    api_key: str
    schema: str
