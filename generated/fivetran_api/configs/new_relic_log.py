from typing import Literal, TypedDict


class NewRelicLogConfig(TypedDict, total=False):
    """The config of the log service `new_relic_log`."""

    api_key: str
    sub_domain: Literal["EU", "FedRAMP", "US"]
