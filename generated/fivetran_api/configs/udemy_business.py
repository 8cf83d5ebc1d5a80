from typing import TypedDict


class UdemyBusinessConfig(TypedDict, total=False):
    """The config of a connection to `udemy_business`, which `schema` names for good."""

    account_id: str
    account_name: str
    client_id: str
    client_secret: str
    schema: str
