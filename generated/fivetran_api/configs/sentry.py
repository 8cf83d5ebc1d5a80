from typing import TypedDict


class SentryConfig(TypedDict, total=False):
    """The config of a connection to `sentry`, which `schema` names for good."""

    api_token: str
    organization_id: str
    project_ids: str
    schema: str
