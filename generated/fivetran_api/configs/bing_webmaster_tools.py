from typing import TypedDict


class BingWebmasterToolsConfig(TypedDict, total=False):
    """The config of a `bing_webmaster_tools` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
