from typing import TypedDict


class LeapCrmConfig(TypedDict, total=False):
    """The config of a connection to `leap_crm`, which `schema` names for good."""

    access_token: str
    schema: str
