from typing import TypedDict


class WorkrampConfig(TypedDict, total=False):
    """The config of a connection to `workramp`, which `schema` names for good."""

    academy_id: str
    access_token: str
    schema: str
