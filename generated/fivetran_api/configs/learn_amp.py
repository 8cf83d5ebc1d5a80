from typing import TypedDict


class LearnAmpConfig(TypedDict, total=False):
    """The config of a connection to `learn_amp`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
