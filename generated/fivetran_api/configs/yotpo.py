from typing import TypedDict


class YotpoConfig(TypedDict, total=False):
    """The config of a `yotpo` connection, which `schema` names for good."""

    app_key: str
    schema: str


class YotpoAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YotpoAuth(TypedDict, total=False):
    """The auth of a `yotpo` connection."""

    client_access: YotpoAuthClientAccess
