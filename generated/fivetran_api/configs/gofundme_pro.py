from typing import TypedDict


class GofundmeProConfig(TypedDict, total=False):
    """The config of a connection to `gofundme_pro`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
