from typing import TypedDict


class PersonaConfig(TypedDict, total=False):
    """The config of a `persona` connection, which `schema` names for good."""

    api_key: str
    schema: str
