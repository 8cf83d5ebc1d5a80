from typing import TypedDict


class CalcomConfig(TypedDict, total=False):
    """The config of a connection to `calcom`, which `schema` names for good."""

    api_key: str
    schema: str
