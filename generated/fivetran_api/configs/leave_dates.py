from typing import TypedDict


class LeaveDatesConfig(TypedDict, total=False):
    """The config of a `leave_dates` connection, which `schema` names for good."""

    personal_access_token: str
    schema: str
