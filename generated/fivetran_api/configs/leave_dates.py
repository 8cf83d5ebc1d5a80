from typing import TypedDict


class LeaveDatesConfig(TypedDict, total=False):
    """The config of a connection to `leave_dates`, which `schema` names for good."""

    personal_access_token: str
    schema: str
