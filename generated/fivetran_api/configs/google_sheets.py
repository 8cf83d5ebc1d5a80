from typing import Literal, TypedDict


class GoogleSheetsConfig(TypedDict, total=False):
    """The config of a connection to `google_sheets`, which `schema` and `table` name for good."""

    auth_type: Literal["OAuth", "ServiceAccount"]
    named_range: str
    schema: str
    sheet_id: str
    table: str


class GoogleSheetsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleSheetsAuth(TypedDict, total=False):
    """The auth of a connection to `google_sheets`."""

    client_access: GoogleSheetsAuthClientAccess
    refresh_token: str
