from typing import TypedDict


class SharetribeConfig(TypedDict, total=False):
    """The config of a connection to `sharetribe`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
