from typing import TypedDict


class VisitByGesConfig(TypedDict, total=False):
    """The config of a `visit_by_ges` connection, which `schema` names for good."""

    api_key: str
    schema: str
