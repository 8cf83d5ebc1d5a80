from typing import Literal, TypedDict


class GocardlessConfig(TypedDict, total=False):
    """The config of a connection to `gocardless`, which `schema` names for good."""

    access_token: str
    sandbox_account: Literal["api", "api-sandbox"]
    schema: str
