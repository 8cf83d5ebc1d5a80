from typing import Literal, TypedDict


class BrexConfig(TypedDict, total=False):
    """The config of a connection to `brex`, which `schema` names for good."""

    api_token: str
    base_url: Literal["platform.brexapis.com", "platform.staging.brexapps.com"]
    schema: str
