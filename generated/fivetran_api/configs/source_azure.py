from typing import TypedDict


class SourceAzureConfig(TypedDict, total=False):
    """The config of a `SOURCE_AZURE` private link."""

    connection_service_id: str
    private_dns_records: str
    sub_resource_name: str
