from typing import Literal, TypedDict


class ConfluentCloudConfig(TypedDict, total=False):
    """The config of a connection to `confluent_cloud`, which `schema` names for good."""

    api_key: str
    api_secret: str
    auth_method: Literal["API_KEY", "OAUTH"]
    consumer_group: str
    message_type: Literal["Avro", "Json", "Protobuf", "Text"]
    schema: str
    schema_registry_credentials_source: str
    schema_registry_key: str
    schema_registry_secret: str
    schema_registry_urls: list[str]
    security_protocol: Literal["PLAINTEXT", "SASL"]
    servers: list[str]
    sync_type: Literal["Packed", "Unpacked"]


class ConfluentCloudAuth(TypedDict, total=False):
    """The auth of a connection to `confluent_cloud`."""

    identity_pool_id: str
    logical_cluster_id: str
    oauth_client_id: str
    oauth_client_secret: str
    oauth_scope: str
    oauth_token_endpoint_url: str
