from typing import TypedDict


class DutchieConfig(TypedDict, total=False):
    """The config of a `dutchie` connection, which `schema` names for good."""

    api_key: str
    schema: str
