from typing import Literal, TypedDict


class WorkdayAdaptiveConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    account_sync_mode: Literal["SELECT_SPECIFIC_ACCOUNTS", "SYNC_ALL_ACCOUNTS"]
    currency: str
    dimensions: list[str]
    include_zero_rows: bool
    level_sync_mode: Literal["SELECT_SPECIFIC_LEVELS", "SYNC_ALL_LEVELS"]
    selected_accounts: list[str]
    selected_levels: list[str]
    sync_descendant_accounts: bool
    sync_descendant_levels: bool
    table: str
    version_sync_strategy: Literal["SYNC_ALL_AND_NEW_VERSIONS", "SYNC_SELECT_VERSIONS"]
    versions: list[str]


class WorkdayAdaptiveConfig(TypedDict, total=False):
    """The config of a connection to `workday_adaptive`, which `schema` names for good."""

    auth_mode: Literal["PASSWORD", "TOKEN"]
    client_id: str
    host: str
    instance_code: str
    isu: str
    login: str
    password: str
    private_key: str
    reports: list[WorkdayAdaptiveConfigReports]
    schema: str
    tenant: str
