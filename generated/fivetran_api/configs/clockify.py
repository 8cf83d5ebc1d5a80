from typing import Literal, TypedDict


class ClockifyConfig(TypedDict, total=False):
    """The config of a connection to `clockify`, which `schema` names for good."""

    api_key: str
    schema: str
    server_region: Literal["api", "apse2", "euc1", "euw2", "use2"]
