from typing import TypedDict


class CampfireConfig(TypedDict, total=False):
    """The config of a connection to `campfire`, which `schema` names for good."""

    api_key: str
    schema: str
