from typing import TypedDict


class LightSpeedRetailConfig(TypedDict, total=False):
    """The config of a `light_speed_retail` connection, which `schema` names for good."""

    schema: str
