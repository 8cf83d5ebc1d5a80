from typing import TypedDict


class SiemensBuildingXOpennessConfig(TypedDict, total=False):
    """The config of a connection to `siemens_building_x_openness`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
