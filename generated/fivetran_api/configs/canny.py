from typing import TypedDict


class CannyConfig(TypedDict, total=False):
    """The config of a connection to `canny`, which `schema` names for good."""

    api_key: str
    schema: str
