from typing import TypedDict


class ChorusaiConfig(TypedDict, total=False):
    """The config of a `chorusai` connection, which `schema` names for good."""

    api_key: str
    schema: str
