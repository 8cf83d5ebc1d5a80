from typing import Literal, TypedDict


class AwsMskWhConfig(TypedDict, total=False):
    """The config of a destination in `aws_msk_wh`."""

    bootstrap_servers: list[str]
    connection_method: Literal["direct", "privatelink"]
    data_format: Literal["AVRO", "JSON"]
    enable_single_topic: bool
    fivetran_glue_role_arn: str
    fivetran_msk_role_arn: str
    msk_sts_region: str
    num_of_partitions: int
    registry_name: str
    registry_sts_region: str
    replication_factor: int
    sasl_mechanism: Literal["AWS_IAM", "SCRAM_SHA_512"]
    sasl_plain_key: str
    sasl_plain_secret: str
    schema_compatibility: Literal["BACKWARD", "BACKWARD_ALL", "DISABLED", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL", "NONE"]
    schema_registry: Literal["AWS_GLUE", "CONFLUENT_CLOUD"]
    schema_registry_api_key: str
    schema_registry_api_secret: str
    schema_registry_url: str
    security_protocol: Literal["SASL", "SASL_PLAINTEXT"]
