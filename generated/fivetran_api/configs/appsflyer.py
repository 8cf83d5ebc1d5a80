from typing import TypedDict


class AppsflyerConfigAppIds(TypedDict, total=False):
    """The fields of `app_ids`."""

    app_id: str


class AppsflyerConfig(TypedDict, total=False):
    """The config of a connection to `appsflyer`, which `schema` names for good."""

    access_key_id: str
    api_token: str
    app_ids: list[AppsflyerConfigAppIds]
    bucket: str
    connection_name: str
    home_folder: str
    role_arn: str
    rollback_window: int
    schema: str
    secret_key: str
    sync_data_locker: bool
    sync_pull_api: bool
    use_customer_bucket: bool
