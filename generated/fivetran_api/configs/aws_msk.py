from typing import Literal, TypedDict


class AwsMskConfig(TypedDict, total=False):
    """The config of a connection to `aws_msk`, which `schema` names for good."""

    connection_method: Literal["direct", "privatelink"]
    consumer_group: str
    key_password: str
    keystore: str
    keystore_password: str
    message_type: Literal["Avro", "Json", "Protobuf", "Text"]
    role_arn: str
    sasl_mechanism: Literal["IAM", "SCRAM_SHA_512"]
    sasl_scram512_key: str
    sasl_scram512_secret: str
    schema: str
    schema_registry_credentials_source: str
    schema_registry_key: str
    schema_registry_secret: str
    schema_registry_urls: list[str]
    security_protocol: Literal["PLAINTEXT", "SASL", "TLS"]
    servers: list[str]
    sync_type: Literal["Packed", "Unpacked"]
    truststore: str
