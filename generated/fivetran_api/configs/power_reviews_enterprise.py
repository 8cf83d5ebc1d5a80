from typing import TypedDict


class PowerReviewsEnterpriseConfig(TypedDict, total=False):
    """The config of a `power_reviews_enterprise` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
