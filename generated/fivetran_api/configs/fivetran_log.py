from typing import TypedDict


class FivetranLogConfig(TypedDict, total=False):
    """The config of a `fivetran_log` connection, which `schema` names for good."""

    is_account_level_connector: bool
    schema: str
