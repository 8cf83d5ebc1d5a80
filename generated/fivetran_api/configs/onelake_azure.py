from typing import TypedDict


class OnelakeAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `ONELAKE_AZURE`."""

    connection_service_id: str
