from typing import Literal, TypedDict


class SalesforceMarketingCloudConfig(TypedDict, total=False):
    """The config of a connection to `salesforce_marketing_cloud`, which `schema` names for good."""

    client_id: str
    client_secret: str
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    instance: Literal["s1", "s10", "s11", "s12", "s4", "s5", "s50", "s51", "s6", "s7", "s8"]
    is_new_package: bool
    is_sftp_creds_available: bool
    schema: str
    selected_event_types: list[str]
    sftp_host: str
    sftp_is_key_pair: bool
    sftp_password: str
    sftp_port: int
    sftp_user: str
    sub_domain: str
    sync_mode: Literal["AllEvents", "SelectedEvents"]
