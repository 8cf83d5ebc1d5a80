from typing import Literal, TypedDict


class PardotConfig(TypedDict, total=False):
    """The config of a connection to `pardot`, which `schema` names for good."""

    api_version: Literal["V3", "V4"]
    auth_type: Literal["BASIC", "OAUTH"]
    business_unit_id: str
    email: str
    historical_sync_limit_date: str
    historical_sync_limit_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    is_external_activities_endpoint_selected: bool
    limit_for_api_calls_to_external_activities_endpoint: int
    password: str
    rest_api_limit: int
    salesforce_security_token: str
    schema: str
    time_zone: Literal[
        "GMT+00:00", "GMT+01:00", "GMT+02:00", "GMT+03:00", "GMT+03:30", "GMT+04:00", "GMT+04:30", "GMT+05:00", "GMT+05:30",
        "GMT+05:45", "GMT+06:00", "GMT+06:30", "GMT+07:00", "GMT+08:00", "GMT+08:45", "GMT+09:00", "GMT+09:30", "GMT+10:00",
        "GMT+10:30", "GMT+11:00", "GMT+12:00", "GMT+12:45", "GMT+13:00", "GMT+13:45", "GMT+14:00", "GMT-01:00", "GMT-02:00",
        "GMT-02:30", "GMT-03:00", "GMT-03:30", "GMT-04:00", "GMT-05:00", "GMT-06:00", "GMT-07:00", "GMT-08:00", "GMT-09:00",
        "GMT-09:30", "GMT-10:00", "GMT-11:00", "GMT-12:00",
    ]
    user_key: str


class PardotAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class PardotAuth(TypedDict, total=False):
    """The auth of a connection to `pardot`."""

    client_access: PardotAuthClientAccess
    refresh_token: str
