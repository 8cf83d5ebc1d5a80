from typing import TypedDict


class TheMovieDatabaseConfig(TypedDict, total=False):
    """The config of a `the_movie_database` connection, which `schema` names for good."""

    api_read_access_token: str
    schema: str
