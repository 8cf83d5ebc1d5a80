from typing import Literal, TypedDict


class ApacheKafkaConfig(TypedDict, total=False):
    """The config of a connection to `apache_kafka`, which `schema` names for good."""

    client_cert: str
    client_cert_key: str
    consumer_group: str
    message_type: Literal["Avro", "Json", "Protobuf", "Text"]
    sasl_mechanism: Literal["PLAIN", "SCRAM_SHA_256", "SCRAM_SHA_512"]
    sasl_plain_key: str
    sasl_plain_secret: str
    sasl_scram256_key: str
    sasl_scram256_secret: str
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
    trusted_cert: str
