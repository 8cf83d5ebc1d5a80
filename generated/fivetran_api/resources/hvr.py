from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import HvrHubRegistration


class Hvr(Resource):
    """High-volume replication hubs."""

    _engine: Engine

    def register_hub(
        self,
        *,
        hub_server_url: str | None | Unset = UNSET,
        port: int | None | Unset = UNSET,
        fingerprint: str | None | Unset = UNSET,
    ) -> HvrHubRegistration:
        """Register an HVR hub with the account.

        The answer has the access token of the hub, which no other operation returns. Registered hubs can neither be
        listed nor removed through the API. The status is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

        Args:
            hub_server_url: The URL of the hub server.
            port: The TCP port that the HVR installation listens on, 1 to 65535.
            fingerprint: The fingerprint that the HVR installation shows of itself.

        Returns:
            The hub is registered.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hvr import register_hvr_hub
        from ..models import NewHvrHub

        body = NewHvrHub(hub_server_url=hub_server_url, port=port, fingerprint=fingerprint)
        return self._engine.call(register_hvr_hub, body=body).data


class AsyncHvr(Resource):
    """High-volume replication hubs."""

    _engine: AsyncEngine

    async def register_hub(
        self,
        *,
        hub_server_url: str | None | Unset = UNSET,
        port: int | None | Unset = UNSET,
        fingerprint: str | None | Unset = UNSET,
    ) -> HvrHubRegistration:
        """Register an HVR hub with the account.

        The answer has the access token of the hub, which no other operation returns. Registered hubs can neither be
        listed nor removed through the API. The status is 200, not 201.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

        Args:
            hub_server_url: The URL of the hub server.
            port: The TCP port that the HVR installation listens on, 1 to 65535.
            fingerprint: The fingerprint that the HVR installation shows of itself.

        Returns:
            The hub is registered.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hvr import register_hvr_hub
        from ..models import NewHvrHub

        body = NewHvrHub(hub_server_url=hub_server_url, port=port, fingerprint=fingerprint)
        return (await self._engine.call(register_hvr_hub, body=body)).data
