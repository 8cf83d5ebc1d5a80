from typing import TypedDict


class UkgProConfig(TypedDict, total=False):
    """The config of a connection to `ukg_pro`, which `schema` names for good."""

    customer_api_key: str
    hostname: str
    password: str
    schema: str
    username: str
