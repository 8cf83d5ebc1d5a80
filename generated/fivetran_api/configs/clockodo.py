from typing import TypedDict


class ClockodoConfig(TypedDict, total=False):
    """The config of a connection to `clockodo`, which `schema` names for good."""

    api_key: str
    company_name: str
    email_address: str
    schema: str
