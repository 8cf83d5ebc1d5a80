from typing import Literal

ExternalSecretsEntityFilter = Literal["all", "destination", "source"]

EXTERNAL_SECRETS_ENTITY_FILTER_VALUES: tuple[ExternalSecretsEntityFilter, ...] = (
    "all",
    "destination",
    "source",
)
