from typing import Literal, TypedDict


class HerokuKafkaConfig(TypedDict, total=False):
    """The config of a connection to `heroku_kafka`, which `schema` names for good."""

    client_cert: str
    client_cert_key: str
    consumer_group: str
    key_store_type: str
    message_type: Literal["Json", "Text"]
    schema: str
    security_protocol: Literal["PLAINTEXT", "TLS"]
    servers: list[str]
    sync_type: Literal["Packed", "Unpacked"]
    trust_store_type: str
    trusted_cert: str
