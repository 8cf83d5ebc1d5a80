from typing import TypedDict


class SurvicateConfig(TypedDict, total=False):
    """The config of a connection to `survicate`, which `schema` names for good."""

    api_key: str
    schema: str
