from typing import TypedDict


class SageHrConfig(TypedDict, total=False):
    """The config of a `sage_hr` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
