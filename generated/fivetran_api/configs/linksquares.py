from typing import TypedDict


class LinksquaresConfig(TypedDict, total=False):
    """The config of a connection to `linksquares`, which `schema` names for good."""

    api_key: str
    schema: str
