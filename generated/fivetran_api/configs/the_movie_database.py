from typing import TypedDict


class TheMovieDatabaseConfig(TypedDict, total=False):
    """The config of a connection to `the_movie_database`, which `schema` names for good."""

    api_read_access_token: str
    schema: str
