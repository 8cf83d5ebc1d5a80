from typing import Literal, TypedDict


class DsvConfig(TypedDict, total=False):
    """The config of a connection to `dsv`, which `schema` names for good."""

    dsv_password: str
    dsv_username: str
    environment: Literal["my", "my-demo"]
    oauth_subscription_key: str
    schema: str
    tracking_subscription_key: str


class DsvAuth(TypedDict, total=False):
    """The auth of a connection to `dsv`."""

    access_token: str
    refresh_token: str
