from typing import TypedDict


class CaptivateiqConfig(TypedDict, total=False):
    """The config of a `captivateiq` connection, which `schema` names for good."""

    api_key: str
    schema: str
