from typing import TypedDict


class DiscourseConfig(TypedDict, total=False):
    """The config of a connection to `discourse`, which `schema` names for good."""

    api_key: str
    api_username: str
    hostname: str
    schema: str
