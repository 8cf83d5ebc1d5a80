from typing import Literal, TypedDict


class XactlyConfig(TypedDict, total=False):
    """The config of a connection to `xactly`, which `schema` names for good."""

    application_id: str
    connect_password: str
    connect_username: str
    consumer_name: str
    environment: Literal["api", "api-implement", "api-sandbox"]
    environment_host: str
    schema: str
