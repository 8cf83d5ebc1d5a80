from typing import TypedDict


class SkillstxConfig(TypedDict, total=False):
    """The config of a `skillstx` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str
