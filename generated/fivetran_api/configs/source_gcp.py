from typing import TypedDict


class SourceGcpConfig(TypedDict, total=False):
    """The config of a `SOURCE_GCP` private link."""

    private_connection_service_id: str
