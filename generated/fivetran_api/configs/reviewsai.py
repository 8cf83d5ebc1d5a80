from typing import TypedDict


class ReviewsaiConfig(TypedDict, total=False):
    """The config of a connection to `reviewsai`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
