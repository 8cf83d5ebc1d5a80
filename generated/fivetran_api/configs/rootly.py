from typing import TypedDict


class RootlyConfig(TypedDict, total=False):
    """The config of a connection to `rootly`, which `schema` names for good."""

    api_key: str
    schema: str
