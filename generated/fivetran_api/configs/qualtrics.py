from typing import Literal, TypedDict


class QualtricsConfig(TypedDict, total=False):
    """The config of a connection to `qualtrics`, which `schema` names for good."""

    api_requests_per_minute: int
    api_token: str
    auth_type: Literal["ADVANCED", "STANDARD"]
    certificate: str
    data_center: str
    directories: list[str]
    directory_sync_mode: Literal["ALL", "CUSTOM"]
    distribution_incremental_fetch_window_days: int
    pass_phrase: str
    private_key: str
    schema: str


class QualtricsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class QualtricsAuth(TypedDict, total=False):
    """The auth of a connection to `qualtrics`."""

    client_access: QualtricsAuthClientAccess
    refresh_token: str
