from typing import Literal, TypedDict


class BigqueryDbConfig(TypedDict, total=False):
    """The config of a connection to `bigquery_db`, which `schema_prefix` names for good."""

    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    data_set_name: str
    project_id: str
    quota_project_id: str
    schema_prefix: str
    secret_key: str
    use_service_account: bool
    use_workspace: bool
    workspace_name: str
    workspace_same_as_source: bool
