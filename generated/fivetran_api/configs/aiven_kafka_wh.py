from typing import Literal, TypedDict


class AivenKafkaWhConfig(TypedDict, total=False):
    """The config of a destination in `aiven_kafka_wh`."""

    bootstrap_servers: list[str]
    connection_method: Literal["direct", "privatelink"]
    data_format: Literal["AVRO", "JSON"]
    enable_single_topic: bool
    num_of_partitions: int
    replication_factor: int
    sasl_mechanism: Literal["SCRAM_SHA_256", "SCRAM_SHA_512"]
    sasl_plain_key: str
    sasl_plain_secret: str
    schema_registry: Literal["AIVEN_KARAPACE", "CONFLUENT_CLOUD"]
    schema_registry_api_key: str
    schema_registry_api_secret: str
    schema_registry_url: str
    security_protocol: Literal["SASL", "SASL_PLAINTEXT"]
