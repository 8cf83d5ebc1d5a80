from typing import TypedDict


class DutchieConfig(TypedDict, total=False):
    """The config of a connection to `dutchie`, which `schema` names for good."""

    api_key: str
    schema: str
