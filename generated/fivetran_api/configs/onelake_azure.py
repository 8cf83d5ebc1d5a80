from typing import TypedDict


class OnelakeAzureConfig(TypedDict, total=False):
    """The config of a `ONELAKE_AZURE` private link."""

    connection_service_id: str
