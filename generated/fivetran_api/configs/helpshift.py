from typing import TypedDict


class HelpshiftConfig(TypedDict, total=False):
    """The config of a `helpshift` connection, which `schema` names for good."""

    api_key: str
    domain_name: str
    schema: str
