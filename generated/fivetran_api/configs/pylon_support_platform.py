from typing import TypedDict


class PylonSupportPlatformConfig(TypedDict, total=False):
    """The config of a `pylon_support_platform` connection, which `schema` names for good."""

    api_token: str
    schema: str
