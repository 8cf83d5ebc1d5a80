from typing import Literal, TypedDict


class OracleFusionCloudAppsCrmConfig(TypedDict, total=False):
    """The config of a connection to `oracle_fusion_cloud_apps_crm`, which `schema_prefix` names for good."""

    authentication_method: Literal["BASIC", "JWT"]
    delete_capture_frequency: Literal["EVERY_DAY", "EVERY_SYNC", "EVERY_WEEK", "NEVER"]
    effective_date_disabled: bool
    issuer: str
    password: str
    private_key: str
    public_key: str
    schema_prefix: str
    server_url: str
    username: str
