from typing import TypedDict


class SkilljarConfig(TypedDict, total=False):
    """The config of a `skilljar` connection, which `schema` names for good."""

    api_key: str
    schema: str
