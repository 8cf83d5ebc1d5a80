from typing import TypedDict


class LeapCrmConfig(TypedDict, total=False):
    """The config of a `leap_crm` connection, which `schema` names for good."""

    access_token: str
    schema: str
