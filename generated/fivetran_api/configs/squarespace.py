from typing import TypedDict


class SquarespaceConfig(TypedDict, total=False):
    """The config of a connection to `squarespace`, which `schema` names for good."""

    api_key: str
    schema: str
