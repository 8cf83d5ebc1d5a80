from typing import TypedDict


class PlanetscaleConfig(TypedDict, total=False):
    """The config of a connection to `planetscale`, which `schema` names for good."""

    schema: str
