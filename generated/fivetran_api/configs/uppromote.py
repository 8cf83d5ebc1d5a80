from typing import TypedDict


class UppromoteConfig(TypedDict, total=False):
    """The config of a connection to `uppromote`, which `schema` names for good."""

    api_key: str
    schema: str
