from typing import TypedDict


class MuxConfig(TypedDict, total=False):
    """The config of a connection to `mux`, which `schema` names for good."""

    schema: str
    token_id: str
    token_secret_key: str
