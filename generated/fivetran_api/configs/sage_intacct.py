from typing import TypedDict


class SageIntacctConfig(TypedDict, total=False):
    """The config of a connection to `sage_intacct`, which `schema` names for good."""

    company_id: str
    historical_sync_limit: str
    login_password: str
    look_back_window_for_gl_batch_endpoint: int
    schema: str
    sender_id: str
    sender_password: str
    user_id: str
