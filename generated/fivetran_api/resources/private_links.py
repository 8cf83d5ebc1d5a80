from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.configuration import ConfigProblem

    from ..models import PrivateLink, PrivateLinkRegion, PrivateLinkService


class PrivateLinks(Resource):
    """Private network links of cloud providers."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[PrivateLink]:
        """List the private links of the account.

        Links that are still being created or destroyed are listed too; see `state`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/get-private-links

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
        from ..api.private_links import list_private_links

        return self._engine.listing(list_private_links, cursor=cursor, limit=limit)

    def create(
        self, *, name: str, region: PrivateLinkRegion, service: PrivateLinkService, config: Mapping[str, object]
    ) -> PrivateLink:
        """Create a private link.

        The call returns before the link exists: its `state` is CREATING, so poll it until it is OK or FAIL. Then
        connections and destinations can name it as `private_link_id`. This has a stricter hourly limit than other
        requests.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

        Args:
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores; 23
                characters at most.
            region: The region in which Fivetran processes the data of the link, in the cloud of the service.
            service: The kind of target, and its cloud; the kinds that begin with SOURCE_ lead to any source.
            config: The target of the link, by service. DATABRICKS_AWS, SOURCE_AWS: `connection_service_name`.
                SNOWFLAKE_AWS: `account_url`, `vpce_id`. REDSHIFT_AWS: `aws_account_id`, `cluster_identifier`.
                DATABRICKS_AZURE, DATABRICKS_GCP: `connection_service_id`, `workspace_url`. SNOWFLAKE_AZURE,
                SNOWFLAKE_GCP: `account_url`, `pls_id`. ONELAKE_AZURE, POSTGRES_WAREHOUSE_AZURE,
                SQL_DATA_WAREHOUSE_AZURE: `connection_service_id`. SOURCE_AZURE: `connection_service_id`,
                `sub_resource_name` and optionally `private_dns_records` (names without the zone, separated by
                semicolons). SOURCE_GCP: `private_connection_service_id`.

        Returns:
            The private link that is being created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import create_private_link
        from ..models import NewPrivateLink

        body = NewPrivateLink(name=name, region=region, service=service, config=config)
        del config
        return self._engine.call(create_private_link, body=body).data

    def get(self, private_link_id: str) -> PrivateLink:
        """Read one private link.

        Poll this after a link was created or changed, until `state` is OK or FAIL.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/get-private-link-details

        Args:
            private_link_id: The private link's id, as listings give it.

        Returns:
            The private link.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import get_private_link

        return self._engine.call(get_private_link, private_link_id).data

    def delete(self, private_link_id: str) -> None:
        """Delete a private link.

        This cannot be undone. The link is DESTROYING for a while and deleted later. Fivetran can no longer reach
        anything through it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/delete-private-link

        Args:
            private_link_id: The private link's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import delete_private_link

        self._engine.call(delete_private_link, private_link_id)

    def update(self, private_link_id: str, *, config: Mapping[str, object]) -> PrivateLink:
        """Change the target of a private link.

        Only `config` can change, and it is sent whole: every key that the link's `service` requires. The link is
        UPDATING until it is OK or FAIL. The API refuses the change with the code IllegalState while the link is still
        CREATING.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

        Args:
            private_link_id: The private link's id, as listings give it.
            config: The new target of the link, with the same keys as at creation, by the link's `service`.

        Returns:
            The private link that is being changed.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import update_private_link
        from ..models import PrivateLinkUpdate

        body = PrivateLinkUpdate(config=config)
        del config
        return self._engine.call(update_private_link, private_link_id, body=body).data

    def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a private link's configuration with the fields of its kind; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of private link, such as SOURCE_AWS.
            config: The value that would be sent as `config`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
                package decides if the API has no metadata of the service.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_private_link_config

        steps = check_private_link_config(self._engine, service, config, offline=offline)
        del config
        return self._engine.perform(steps)


class AsyncPrivateLinks(Resource):
    """Private network links of cloud providers."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[PrivateLink]:
        """List the private links of the account.

        Links that are still being created or destroyed are listed too; see `state`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/get-private-links

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
        from ..api.private_links import list_private_links

        return self._engine.listing(list_private_links, cursor=cursor, limit=limit)

    async def create(
        self, *, name: str, region: PrivateLinkRegion, service: PrivateLinkService, config: Mapping[str, object]
    ) -> PrivateLink:
        """Create a private link.

        The call returns before the link exists: its `state` is CREATING, so poll it until it is OK or FAIL. Then
        connections and destinations can name it as `private_link_id`. This has a stricter hourly limit than other
        requests.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/create-private-link

        Args:
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores; 23
                characters at most.
            region: The region in which Fivetran processes the data of the link, in the cloud of the service.
            service: The kind of target, and its cloud; the kinds that begin with SOURCE_ lead to any source.
            config: The target of the link, by service. DATABRICKS_AWS, SOURCE_AWS: `connection_service_name`.
                SNOWFLAKE_AWS: `account_url`, `vpce_id`. REDSHIFT_AWS: `aws_account_id`, `cluster_identifier`.
                DATABRICKS_AZURE, DATABRICKS_GCP: `connection_service_id`, `workspace_url`. SNOWFLAKE_AZURE,
                SNOWFLAKE_GCP: `account_url`, `pls_id`. ONELAKE_AZURE, POSTGRES_WAREHOUSE_AZURE,
                SQL_DATA_WAREHOUSE_AZURE: `connection_service_id`. SOURCE_AZURE: `connection_service_id`,
                `sub_resource_name` and optionally `private_dns_records` (names without the zone, separated by
                semicolons). SOURCE_GCP: `private_connection_service_id`.

        Returns:
            The private link that is being created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import create_private_link
        from ..models import NewPrivateLink

        body = NewPrivateLink(name=name, region=region, service=service, config=config)
        del config
        return (await self._engine.call(create_private_link, body=body)).data

    async def get(self, private_link_id: str) -> PrivateLink:
        """Read one private link.

        Poll this after a link was created or changed, until `state` is OK or FAIL.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/get-private-link-details

        Args:
            private_link_id: The private link's id, as listings give it.

        Returns:
            The private link.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import get_private_link

        return (await self._engine.call(get_private_link, private_link_id)).data

    async def delete(self, private_link_id: str) -> None:
        """Delete a private link.

        This cannot be undone. The link is DESTROYING for a while and deleted later. Fivetran can no longer reach
        anything through it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/delete-private-link

        Args:
            private_link_id: The private link's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import delete_private_link

        await self._engine.call(delete_private_link, private_link_id)

    async def update(self, private_link_id: str, *, config: Mapping[str, object]) -> PrivateLink:
        """Change the target of a private link.

        Only `config` can change, and it is sent whole: every key that the link's `service` requires. The link is
        UPDATING until it is OK or FAIL. The API refuses the change with the code IllegalState while the link is still
        CREATING.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

        Args:
            private_link_id: The private link's id, as listings give it.
            config: The new target of the link, with the same keys as at creation, by the link's `service`.

        Returns:
            The private link that is being changed.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.private_links import update_private_link
        from ..models import PrivateLinkUpdate

        body = PrivateLinkUpdate(config=config)
        del config
        return (await self._engine.call(update_private_link, private_link_id, body=body)).data

    async def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a private link's configuration with the fields of its kind; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of private link, such as SOURCE_AWS.
            config: The value that would be sent as `config`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
                package decides if the API has no metadata of the service.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_private_link_config

        steps = check_private_link_config(self._engine, service, config, offline=offline)
        del config
        return await self._engine.perform(steps)
