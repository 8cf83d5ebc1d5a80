from typing import TypedDict


class CloudtalkConfig(TypedDict, total=False):
    """The config of a connection to `cloudtalk`, which `schema` names for good."""

    access_key_id: str
    access_key_secret: str
    schema: str
