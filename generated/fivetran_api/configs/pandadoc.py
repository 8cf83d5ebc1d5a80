from typing import TypedDict


class PandadocConfig(TypedDict, total=False):
    """The config of a connection to `pandadoc`, which `schema` names for good."""

    api_key: str
    schema: str
