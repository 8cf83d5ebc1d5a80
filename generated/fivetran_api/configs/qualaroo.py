from typing import TypedDict


class QualarooConfig(TypedDict, total=False):
    """The config of a connection to `qualaroo`, which `schema` names for good."""

    api_key: str
    api_secret: str
    schema: str
    survey_ids: str
