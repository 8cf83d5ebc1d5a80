from typing import TypedDict


class YotpoConfig(TypedDict, total=False):
    """The config of a connection to `yotpo`, which `schema` names for good."""

    app_key: str
    schema: str


class YotpoAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YotpoAuth(TypedDict, total=False):
    """The auth of a connection to `yotpo`."""

    client_access: YotpoAuthClientAccess
