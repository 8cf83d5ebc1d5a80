from typing import TypedDict


class PylonSupportPlatformConfig(TypedDict, total=False):
    """The config of a connection to `pylon_support_platform`, which `schema` names for good."""

    api_token: str
    schema: str
