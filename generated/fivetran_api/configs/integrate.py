from typing import TypedDict


class IntegrateConfig(TypedDict, total=False):
    """The config of a connection to `integrate`, which `schema` names for good."""

    api_key: str
    api_secret: str
    organization_id: str
    schema: str
