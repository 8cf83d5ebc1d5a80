from typing import TypedDict


class CircleCommunityPlatformConfig(TypedDict, total=False):
    """The config of a connection to `circle_community_platform`, which `schema` names for good."""

    api_token: str
    schema: str
