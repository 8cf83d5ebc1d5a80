from typing import TypedDict


class BackbonePlmConfig(TypedDict, total=False):
    """The config of a connection to `backbone_plm`, which `schema` names for good."""

    api_token: str
    schema: str
