from typing import TypedDict


class BingWebmasterToolsConfig(TypedDict, total=False):
    """The config of a connection to `bing_webmaster_tools`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
