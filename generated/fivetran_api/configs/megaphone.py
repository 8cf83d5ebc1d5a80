from typing import TypedDict


class MegaphoneConfig(TypedDict, total=False):
    """The config of a connection to `megaphone`, which `schema` names for good."""

    api_token: str
    organization_id: str
    schema: str
