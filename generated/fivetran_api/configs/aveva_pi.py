from typing import Literal, TypedDict


class AvevaPiConfig(TypedDict, total=False):
    """The config of a connection to `aveva_pi`, which `schema` names for good."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink"]
    database: str
    host: str
    password: str
    port: int
    schema: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
