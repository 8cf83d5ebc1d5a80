from typing import TypedDict


class FullstoryConfig(TypedDict, total=False):
    """The config of a connection to `fullstory`, which `schema` names for good."""

    api_key: str
    schema: str
