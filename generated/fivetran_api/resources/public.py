from __future__ import annotations

from typing import TYPE_CHECKING

from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import ConnectorTypeDetails


class Public(Resource):
    """Facts that the API gives without credentials."""

    _engine: Engine

    def list_connector_types(self) -> Pages[ConnectorTypeDetails]:
        """List all connector types without credentials.

        No other operation works without credentials. The answer has all connector types at once, not in pages. If an
        item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names, icons and
        links without notice, so store the `id` only.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.public import list_public_connector_types

        return self._engine.listing(list_public_connector_types)


class AsyncPublic(Resource):
    """Facts that the API gives without credentials."""

    _engine: AsyncEngine

    def list_connector_types(self) -> AsyncPages[ConnectorTypeDetails]:
        """List all connector types without credentials.

        No other operation works without credentials. The answer has all connector types at once, not in pages. If an
        item lacks `config` and `auth`, read that connector type with credentials. Fivetran changes names, icons and
        links without notice, so store the `id` only.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/public-endpoints/metadata-public-connectors

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.public import list_public_connector_types

        return self._engine.listing(list_public_connector_types)
