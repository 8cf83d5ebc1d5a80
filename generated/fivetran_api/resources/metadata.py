from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        ColumnMetadata,
        ConnectorType,
        ConnectorTypeDetails,
        SchemaMetadata,
        TableMetadata,
    )


class Metadata(Resource):
    """Connector types, and the fields of their configuration; what connections have loaded."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[ConnectorType]:
        """List the connector types.

        An item has names, icons and links for display, but lacks the fields: read one connector type for its `config`
        and `auth`. Fivetran changes names, icons and links without notice, so store the `id` only.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connectors

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
        from ..api.metadata import list_connector_types

        return self._engine.listing(list_connector_types, cursor=cursor, limit=limit)

    def get(self, service: str) -> ConnectorTypeDetails:
        """Read one connector type, with the fields of its configuration.

        `config` and `auth` describe the properties of the same names in a connection of this service.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

        Args:
            service: The id of a connector type, the `service` of its connections.

        Returns:
            The connector type.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import get_connector_type

        return self._engine.call(get_connector_type, service).data

    def list_schemas(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[SchemaMetadata]:
        """List the schemas that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_schemas

        return self._engine.listing(list_connection_metadata_schemas, connection_id, cursor=cursor, limit=limit)

    def list_tables(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[TableMetadata]:
        """List the tables that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_tables

        return self._engine.listing(list_connection_metadata_tables, connection_id, cursor=cursor, limit=limit)

    def list_columns(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ColumnMetadata]:
        """List the columns that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_columns

        return self._engine.listing(list_connection_metadata_columns, connection_id, cursor=cursor, limit=limit)


class AsyncMetadata(Resource):
    """Connector types, and the fields of their configuration; what connections have loaded."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[ConnectorType]:
        """List the connector types.

        An item has names, icons and links for display, but lacks the fields: read one connector type for its `config`
        and `auth`. Fivetran changes names, icons and links without notice, so store the `id` only.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connectors

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
        from ..api.metadata import list_connector_types

        return self._engine.listing(list_connector_types, cursor=cursor, limit=limit)

    async def get(self, service: str) -> ConnectorTypeDetails:
        """Read one connector type, with the fields of its configuration.

        `config` and `auth` describe the properties of the same names in a connection of this service.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-metadata/metadata-connector-config

        Args:
            service: The id of a connector type, the `service` of its connections.

        Returns:
            The connector type.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import get_connector_type

        return (await self._engine.call(get_connector_type, service)).data

    def list_schemas(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[SchemaMetadata]:
        """List the schemas that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_schemas

        return self._engine.listing(list_connection_metadata_schemas, connection_id, cursor=cursor, limit=limit)

    def list_tables(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[TableMetadata]:
        """List the tables that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_tables

        return self._engine.listing(list_connection_metadata_tables, connection_id, cursor=cursor, limit=limit)

    def list_columns(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ColumnMetadata]:
        """List the columns that a connection has loaded, with their names in source and destination.

        Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
        so expect a 403 or 404.

        Fivetran's page: https://fivetran.com/docs/rest-api

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.metadata import list_connection_metadata_columns

        return self._engine.listing(list_connection_metadata_columns, connection_id, cursor=cursor, limit=limit)
