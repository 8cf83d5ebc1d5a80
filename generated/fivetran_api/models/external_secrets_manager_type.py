from typing import Literal

ExternalSecretsManagerType = Literal["AWS_SECRET_MANAGER", "AZURE_KEY_VAULT", "HASHICORP_VAULT"]

EXTERNAL_SECRETS_MANAGER_TYPE_VALUES: tuple[ExternalSecretsManagerType, ...] = (
    "AWS_SECRET_MANAGER",
    "AZURE_KEY_VAULT",
    "HASHICORP_VAULT",
)
