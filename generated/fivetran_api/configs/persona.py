from typing import TypedDict


class PersonaConfig(TypedDict, total=False):
    """The config of a connection to `persona`, which `schema` names for good."""

    api_key: str
    schema: str
