from typing import TypedDict


class SkillstxConfig(TypedDict, total=False):
    """The config of a connection to `skillstx`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str
