from typing import Literal, TypedDict


class LatticeConfig(TypedDict, total=False):
    """The config of a connection to `lattice`, which `schema` names for good."""

    access_token: str
    schema: str
    sub_domain: Literal["api", "api.emea"]
