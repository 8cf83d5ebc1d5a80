from typing import TypedDict


class TeamworkConfig(TypedDict, total=False):
    """The config of a connection to `teamwork`, which `schema` names for good."""

    password: str
    schema: str
    site_address: str
    username: str
