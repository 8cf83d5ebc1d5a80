from typing import TypedDict


class IncidentioConfig(TypedDict, total=False):
    """The config of a connection to `incidentio`, which `schema` names for good."""

    api_key: str
    schema: str
