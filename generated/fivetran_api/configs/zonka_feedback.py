from typing import Literal, TypedDict


class ZonkaFeedbackConfig(TypedDict, total=False):
    """The config of a connection to `zonka_feedback`, which `schema` names for good."""

    auth_token: str
    data_center_id: Literal["au", "e", "in", "us1"]
    schema: str
