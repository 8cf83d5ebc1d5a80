from typing import Literal, TypedDict


class WorkdayStrategicSourcingConfig(TypedDict, total=False):
    """The config of a connection to `workday_strategic_sourcing`, which `schema` names for good."""

    region: Literal["ca", "eu", "us"]
    schema: str
    x_api_key: str
    x_user_email: str
    x_user_token: str
