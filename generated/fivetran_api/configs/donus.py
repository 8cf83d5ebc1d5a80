from typing import TypedDict


class DonusConfig(TypedDict, total=False):
    """The config of a `donus` connection, which `schema` names for good."""

    api_key: str
    schema: str
