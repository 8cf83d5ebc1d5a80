from typing import TypedDict


class SourceAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `SOURCE_AZURE`."""

    connection_service_id: str
    private_dns_records: str
    sub_resource_name: str
