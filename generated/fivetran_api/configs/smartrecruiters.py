from typing import TypedDict


class SmartrecruitersConfig(TypedDict, total=False):
    """The config of a connection to `smartrecruiters`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
