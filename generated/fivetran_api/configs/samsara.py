from typing import Literal, TypedDict


class SamsaraConfig(TypedDict, total=False):
    """The config of a connection to `samsara`, which `schema` names for good."""

    access_token: str
    app_id: str
    app_secret: str
    auth_type: Literal["access_token", "oauth_2"]
    region: Literal["eu.samsara", "samsara"]
    schema: str
