from typing import TypedDict


class GrafanaLokiConfig(TypedDict, total=False):
    """The config of the log service `grafana_loki`."""

    access_token: str
    loki_url: str
    tenant_id: str
    username: str
