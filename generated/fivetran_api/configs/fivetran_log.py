from typing import TypedDict


class FivetranLogConfig(TypedDict, total=False):
    """The config of a connection to `fivetran_log`, which `schema` names for good."""

    is_account_level_connector: bool
    schema: str
