from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        ExternalSecretsEntity,
        ExternalSecretsEntityFilter,
        ExternalSecretsManager,
        ExternalSecretsManagerType,
    )


class ExternalSecretsManagers(Resource):
    """Secrets managers of your own that connections and destinations take their secrets from."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[ExternalSecretsManager]:
        """List the external secrets managers of the account.

        The listings of entities have the connections and destinations that use them.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esms

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import list_external_secrets_managers

        return self._engine.listing(list_external_secrets_managers, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        type: ExternalSecretsManagerType,
        name: str,
        config: Mapping[str, object],
        is_hybrid_deployment: bool | None | Unset = UNSET,
    ) -> ExternalSecretsManager:
        """Register an external secrets manager.

        Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials from it
        instead of storing them in Fivetran. The API answers 400 with the code BadRequest if `config` does not fit the
        `type`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

        Args:
            type: The product that the vault is.
            name: The name, unique in the account.
            config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`.
                AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT:
                `vault_address`, `role_id` and `secret_id` outside hybrid deployment, `namespace` if it has one.
            is_hybrid_deployment: True if hybrid deployments will use it. It cannot be changed later.

        Returns:
            The external secrets manager that was registered.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import create_external_secrets_manager
        from ..models import NewExternalSecretsManager

        body = NewExternalSecretsManager(type=type, name=name, config=config, is_hybrid_deployment=is_hybrid_deployment)
        del config
        return self._engine.call(create_external_secrets_manager, body=body).data

    def list_entities_for_account(
        self,
        *,
        external_secrets_manager_id: str | None | Unset = UNSET,
        type: ExternalSecretsEntityFilter | None | Unset = UNSET,
    ) -> Pages[ExternalSecretsEntity]:
        """List all connections and destinations that use any external secrets manager.

        The listing can be restricted to one manager and, with `type`, to one kind of entity. The answer may have a
        `next_cursor`, but the operation takes neither `cursor` nor `limit`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

        Args:
            external_secrets_manager_id: Only entities that use the external secrets manager with this id. The API's
                default is all of them.
            type: The kind of entities to list. source: connections; destination: destinations; all: both.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import list_external_secrets_entities

        return self._engine.listing(list_external_secrets_entities, esm_id=external_secrets_manager_id, type=type)

    def get(self, external_secrets_manager_id: str) -> ExternalSecretsManager:
        """Read one external secrets manager.

        The API answers 404 with the code NotFound if the account has none with this id.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/get-esm-details

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.

        Returns:
            The external secrets manager.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import get_external_secrets_manager

        return self._engine.call(get_external_secrets_manager, external_secrets_manager_id).data

    def delete(self, external_secrets_manager_id: str) -> None:
        """Delete an external secrets manager.

        This cannot be undone; the secrets themselves are not touched. The API answers 400 (not 409) with the code
        BadRequest while connections or destinations use it, and `message` has their number.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import delete_external_secrets_manager

        self._engine.call(delete_external_secrets_manager, external_secrets_manager_id)

    def update(self, external_secrets_manager_id: str, *, config: Mapping[str, object]) -> ExternalSecretsManager:
        """Change the config of an external secrets manager.

        Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a `config`
        that was read: its secrets are masked. Type, name and `is_hybrid_deployment` are fixed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
            config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`.
                AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT:
                `vault_address`, `role_id` and `secret_id` outside hybrid deployment, `namespace` if it has one.

        Returns:
            The external secrets manager after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import update_external_secrets_manager
        from ..models import ExternalSecretsManagerUpdate

        body = ExternalSecretsManagerUpdate(config=config)
        del config
        return self._engine.call(update_external_secrets_manager, external_secrets_manager_id, body=body).data

    def list_entities(
        self, external_secrets_manager_id: str, *, type: ExternalSecretsEntityFilter | None | Unset = UNSET
    ) -> Pages[ExternalSecretsEntity]:
        """List the connections and destinations that use one external secrets manager.

        The manager cannot be deleted while this lists any. The answer may have a `next_cursor`, but the operation takes
        neither `cursor` nor `limit`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/get-esm-entities

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
            type: The kind of entities to list. source: connections; destination: destinations; all: both.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import (
            list_external_secrets_manager_entities,
        )

        return self._engine.listing(list_external_secrets_manager_entities, external_secrets_manager_id, type=type)


class AsyncExternalSecretsManagers(Resource):
    """Secrets managers of your own that connections and destinations take their secrets from."""

    _engine: AsyncEngine

    def list(
        self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ExternalSecretsManager]:
        """List the external secrets managers of the account.

        The listings of entities have the connections and destinations that use them.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esms

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import list_external_secrets_managers

        return self._engine.listing(list_external_secrets_managers, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        type: ExternalSecretsManagerType,
        name: str,
        config: Mapping[str, object],
        is_hybrid_deployment: bool | None | Unset = UNSET,
    ) -> ExternalSecretsManager:
        """Register an external secrets manager.

        Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials from it
        instead of storing them in Fivetran. The API answers 400 with the code BadRequest if `config` does not fit the
        `type`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

        Args:
            type: The product that the vault is.
            name: The name, unique in the account.
            config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`.
                AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT:
                `vault_address`, `role_id` and `secret_id` outside hybrid deployment, `namespace` if it has one.
            is_hybrid_deployment: True if hybrid deployments will use it. It cannot be changed later.

        Returns:
            The external secrets manager that was registered.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import create_external_secrets_manager
        from ..models import NewExternalSecretsManager

        body = NewExternalSecretsManager(type=type, name=name, config=config, is_hybrid_deployment=is_hybrid_deployment)
        del config
        return (await self._engine.call(create_external_secrets_manager, body=body)).data

    def list_entities_for_account(
        self,
        *,
        external_secrets_manager_id: str | None | Unset = UNSET,
        type: ExternalSecretsEntityFilter | None | Unset = UNSET,
    ) -> AsyncPages[ExternalSecretsEntity]:
        """List all connections and destinations that use any external secrets manager.

        The listing can be restricted to one manager and, with `type`, to one kind of entity. The answer may have a
        `next_cursor`, but the operation takes neither `cursor` nor `limit`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

        Args:
            external_secrets_manager_id: Only entities that use the external secrets manager with this id. The API's
                default is all of them.
            type: The kind of entities to list. source: connections; destination: destinations; all: both.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import list_external_secrets_entities

        return self._engine.listing(list_external_secrets_entities, esm_id=external_secrets_manager_id, type=type)

    async def get(self, external_secrets_manager_id: str) -> ExternalSecretsManager:
        """Read one external secrets manager.

        The API answers 404 with the code NotFound if the account has none with this id.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/get-esm-details

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.

        Returns:
            The external secrets manager.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import get_external_secrets_manager

        return (await self._engine.call(get_external_secrets_manager, external_secrets_manager_id)).data

    async def delete(self, external_secrets_manager_id: str) -> None:
        """Delete an external secrets manager.

        This cannot be undone; the secrets themselves are not touched. The API answers 400 (not 409) with the code
        BadRequest while connections or destinations use it, and `message` has their number.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import delete_external_secrets_manager

        await self._engine.call(delete_external_secrets_manager, external_secrets_manager_id)

    async def update(self, external_secrets_manager_id: str, *, config: Mapping[str, object]) -> ExternalSecretsManager:
        """Change the config of an external secrets manager.

        Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a `config`
        that was read: its secrets are masked. Type, name and `is_hybrid_deployment` are fixed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
            config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`.
                AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT:
                `vault_address`, `role_id` and `secret_id` outside hybrid deployment, `namespace` if it has one.

        Returns:
            The external secrets manager after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import update_external_secrets_manager
        from ..models import ExternalSecretsManagerUpdate

        body = ExternalSecretsManagerUpdate(config=config)
        del config
        return (await self._engine.call(update_external_secrets_manager, external_secrets_manager_id, body=body)).data

    def list_entities(
        self, external_secrets_manager_id: str, *, type: ExternalSecretsEntityFilter | None | Unset = UNSET
    ) -> AsyncPages[ExternalSecretsEntity]:
        """List the connections and destinations that use one external secrets manager.

        The manager cannot be deleted while this lists any. The answer may have a `next_cursor`, but the operation takes
        neither `cursor` nor `limit`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/get-esm-entities

        Args:
            external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
            type: The kind of entities to list. source: connections; destination: destinations; all: both.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.external_secrets_managers import (
            list_external_secrets_manager_entities,
        )

        return self._engine.listing(list_external_secrets_manager_entities, external_secrets_manager_id, type=type)
