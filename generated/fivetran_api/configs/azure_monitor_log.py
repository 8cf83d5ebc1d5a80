from typing import TypedDict


class AzureMonitorLogConfig(TypedDict, total=False):
    """The config of the log service `azure_monitor_log`."""

    client_id: str
    client_secret: str
    data_collection_endpoint: str
    dcr_immutable_id: str
    dcr_stream_name: str
    primary_key: str
    tenant_id: str
    workspace_id: str
