from typing import TypedDict


class ReviewsioConfig(TypedDict, total=False):
    """The config of a `reviewsio` connection, which `schema` names for good."""

    api_key: str
    schema: str
    store_id: str
