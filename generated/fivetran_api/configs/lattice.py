from typing import Literal, TypedDict


class LatticeConfig(TypedDict, total=False):
    """The config of a `lattice` connection, which `schema` names for good."""

    access_token: str
    schema: str
    sub_domain: Literal["api", "api.emea"]
