from typing import TypedDict


class BrivoConfig(TypedDict, total=False):
    """The config of a connection to `brivo`, which `schema` names for good."""

    admin_username: str
    api_key: str
    client_id: str
    client_secret: str
    password: str
    schema: str
