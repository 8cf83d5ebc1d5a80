from typing import TypedDict


class ProductiveConfig(TypedDict, total=False):
    """The config of a connection to `productive`, which `schema` names for good."""

    organization_id: str
    personal_access_token: str
    schema: str
