from typing import Literal

ExternalSecretsEntityType = Literal["DESTINATION", "SOURCE"]

EXTERNAL_SECRETS_ENTITY_TYPE_VALUES: tuple[ExternalSecretsEntityType, ...] = (
    "DESTINATION",
    "SOURCE",
)
