from typing import TypedDict


class DonusConfig(TypedDict, total=False):
    """The config of a connection to `donus`, which `schema` names for good."""

    api_key: str
    schema: str
