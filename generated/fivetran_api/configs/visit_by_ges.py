from typing import TypedDict


class VisitByGesConfig(TypedDict, total=False):
    """The config of a connection to `visit_by_ges`, which `schema` names for good."""

    api_key: str
    schema: str
