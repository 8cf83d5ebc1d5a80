from typing import Literal, TypedDict


class GetfeedbackConfig(TypedDict, total=False):
    """The config of a connection to `getfeedback`, which `schema` names for good."""

    access_token: str
    region: Literal["api", "api.eu"]
    schema: str
