from typing import TypedDict


class ZipConfig(TypedDict, total=False):
    """The config of a `zip` connection, which `schema` names for good."""

    api_key: str
    environment: str
    schema: str
