from typing import TypedDict


class SquarespaceConfig(TypedDict, total=False):
    """The config of a `squarespace` connection, which `schema` names for good."""

    api_key: str
    schema: str
