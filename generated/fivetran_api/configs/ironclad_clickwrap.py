from typing import TypedDict


class IroncladClickwrapConfig(TypedDict, total=False):
    """The config of a connection to `ironclad_clickwrap`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
