from typing import Literal, TypedDict


class YextConfig(TypedDict, total=False):
    """The config of a connection to `yext`, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: Literal["api", "api.eu", "api.us", "sbx-api", "sbx-api.eu", "sbx-api.us"]
