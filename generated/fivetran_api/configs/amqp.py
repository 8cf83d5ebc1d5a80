from typing import Literal, TypedDict


class AmqpConfig(TypedDict, total=False):
    """The config of a connection to `amqp`, which `schema` names for good."""

    auth_type: Literal["BasicAuth", "MutualTLS"]
    client_certificate: str
    client_private_key: str
    host: str
    json_delivery_mode: Literal["Packed", "Unpacked"]
    message_type: Literal["JSON", "Text"]
    namespace: str
    password: str
    port: int
    queue_name: str
    schema: str
    username: str
