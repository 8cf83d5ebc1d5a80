from typing import Literal, TypedDict


class MedalliaAgileResearchConfig(TypedDict, total=False):
    """The config of a connection to `medallia_agile_research`, which `schema` names for good."""

    region: Literal["ap", "ca", "eu", "eu2", "us"]
    schema: str
    x_key: str
    x_master_key: str
