from typing import Literal, TypedDict


class WorkdayConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    dynamic_parameter_field: str
    enable_dynamic_parameters: bool
    generate_fivetran_pk: bool
    primary_keys: list[str]
    report_format_type: Literal["csv", "json"]
    report_url: str
    start_date: str
    start_date_parameter_field: str
    support_nested_columns: bool
    sync_strategy: Literal["FROM_LAST_SYNCED_DATE", "FROM_START_DATE"]
    table: str


class WorkdayConfig(TypedDict, total=False):
    """The config of a connection to `workday`, which `schema` and one of `table` and `table_group_name` name for good."""

    auth_mode: Literal["BASIC", "OAUTH"]
    authorization_url: str
    domain_host_name: str
    password: str
    reports: list[WorkdayConfigReports]
    schema: str
    table: str
    table_group_name: str
    tenant: str
    user_name: str


class WorkdayAuth(TypedDict, total=False):
    """The auth of a connection to `workday`."""

    client_id: str
    client_secret: str
    refresh_token: str
