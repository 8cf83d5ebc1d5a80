from typing import Literal, TypedDict


class AppcuesConfig(TypedDict, total=False):
    """The config of a connection to `appcues`, which `schema` names for good."""

    account_id: str
    api_key: str
    region: Literal["appcues.com", "eu.appcues.com"]
    schema: str
    secret: str
