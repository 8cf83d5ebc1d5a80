from typing import TypedDict


class DeviceMagicConfig(TypedDict, total=False):
    """The config of a `device_magic` connection, which `schema` names for good."""

    api_access_token: str
    organization_id: str
    schema: str
