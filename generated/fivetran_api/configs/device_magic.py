from typing import TypedDict


class DeviceMagicConfig(TypedDict, total=False):
    """The config of a connection to `device_magic`, which `schema` names for good."""

    api_access_token: str
    organization_id: str
    schema: str
