from typing import TypedDict


class RootlyConfig(TypedDict, total=False):
    """The config of a `rootly` connection, which `schema` names for good."""

    api_key: str
    schema: str
