from typing import TypedDict


class PlanhatConfig(TypedDict, total=False):
    """The config of a connection to `planhat`, which `schema` names for good."""

    access_token: str
    schema: str
