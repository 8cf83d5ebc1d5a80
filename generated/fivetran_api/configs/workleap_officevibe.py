from typing import TypedDict


class WorkleapOfficevibeConfig(TypedDict, total=False):
    """The config of a `workleap_officevibe` connection, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
