from typing import TypedDict


class PlanetscaleConfig(TypedDict, total=False):
    """The config of a `planetscale` connection, which `schema` names for good."""

    schema: str
