from typing import TypedDict


class CircleCommunityPlatformConfig(TypedDict, total=False):
    """The config of a `circle_community_platform` connection, which `schema` names for good."""

    api_token: str
    schema: str
