from typing import Literal, TypedDict


class FirebaseConfig(TypedDict, total=False):
    """The config of a connection to `firebase`, which `schema` names for good."""

    capture_deletes: bool
    database_name: str
    packed_mode_tables: list[str]
    packing_mode: Literal["UsePackedModeOnly", "UseUnpackedModeOnly"]
    schema: str
    service_account_key: str
    sub_collections: list[str]
