from typing import TypedDict


class SourceGcpConfig(TypedDict, total=False):
    """The config of a private link of the kind `SOURCE_GCP`."""

    private_connection_service_id: str
