from typing import TypedDict


class LightSpeedRetailConfig(TypedDict, total=False):
    """The config of a connection to `light_speed_retail`, which `schema` names for good."""

    schema: str
