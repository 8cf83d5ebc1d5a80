from typing import TypedDict


class SkilljarConfig(TypedDict, total=False):
    """The config of a connection to `skilljar`, which `schema` names for good."""

    api_key: str
    schema: str
