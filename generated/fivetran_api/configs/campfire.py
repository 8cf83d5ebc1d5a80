from typing import TypedDict


class CampfireConfig(TypedDict, total=False):
    """The config of a `campfire` connection, which `schema` names for good."""

    api_key: str
    schema: str
