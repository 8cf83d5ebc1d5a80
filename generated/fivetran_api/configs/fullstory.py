from typing import TypedDict


class FullstoryConfig(TypedDict, total=False):
    """The config of a `fullstory` connection, which `schema` names for good."""

    api_key: str
    schema: str
