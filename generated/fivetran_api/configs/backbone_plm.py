from typing import TypedDict


class BackbonePlmConfig(TypedDict, total=False):
    """The config of a `backbone_plm` connection, which `schema` names for good."""

    api_token: str
    schema: str
