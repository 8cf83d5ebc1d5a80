from typing import Literal, TypedDict


class AzureServiceBusConfig(TypedDict, total=False):
    """The config of a connection to `azure_service_bus`, which `schema` names for good."""

    asb_ip: str
    auth_type: Literal["AzureActiveDirectory", "ConnectionString"]
    connection_method: Literal["DIRECT", "PRIVATE_LINK", "SSH_TUNNEL"]
    connection_string: str
    has_manage_permissions: bool
    host_ip: str
    host_user: str
    message_type: Literal["Avro", "Json", "Text", "Xml"]
    namespace: str
    schema: str
    schema_registry_key: str
    schema_registry_secret: str
    schema_registry_urls: list[str]
    subscriber_name: str
    sync_type: Literal["Packed", "Unpacked"]
    topics: list[str]


class AzureServiceBusAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AzureServiceBusAuth(TypedDict, total=False):
    """The auth of a connection to `azure_service_bus`."""

    client_access: AzureServiceBusAuthClientAccess
    refresh_token: str
