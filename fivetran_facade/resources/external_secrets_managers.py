"""Secrets managers of your own that connections and destinations take their secrets from."""

from __future__ import annotations

from fivetran_api.api.external_secrets_managers import (
    create_external_secrets_manager,
    delete_external_secrets_manager,
    get_external_secrets_manager,
    list_external_secrets_entities,
    list_external_secrets_manager_entities,
    list_external_secrets_managers,
    update_external_secrets_manager,
)
from fivetran_api.models import (
    ExternalSecretsManagerUpdate,
    NewExternalSecretsManager,
)

from ..operation import Mode, Resource, many, one, plain, sends


class ExternalSecretsManagers(Resource[Mode]):
    """Secrets managers of your own that connections and destinations take their secrets from."""

    list = many(list_external_secrets_managers)
    get = one(get_external_secrets_manager)
    create = sends(create_external_secrets_manager, NewExternalSecretsManager)
    update = sends(update_external_secrets_manager, ExternalSecretsManagerUpdate)
    delete = plain(delete_external_secrets_manager)
    list_entities = many(list_external_secrets_manager_entities)
    list_all_entities = many(list_external_secrets_entities)
