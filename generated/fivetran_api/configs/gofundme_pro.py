from typing import TypedDict


class GofundmeProConfig(TypedDict, total=False):
    """The config of a `gofundme_pro` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
