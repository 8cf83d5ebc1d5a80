from typing import TypedDict


class WritesonicConfig(TypedDict, total=False):
    """The config of a connection to `writesonic`, which `schema` names for good."""

    api_key: str
    project_website_url: str
    schema: str
