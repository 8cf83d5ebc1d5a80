from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Fingerprint


class Fingerprints(Resource):
    """SSH fingerprints that connections and destinations trust."""

    _engine: Engine

    def list_for_connection(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[Fingerprint]:
        """List the SSH fingerprints that a connection trusts.

        They identify the SSH hosts through which Fivetran tunnels to the source. Those that its destination trusts are
        not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprints-list

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import list_connection_fingerprints

        return self._engine.listing(list_connection_fingerprints, connection_id, cursor=cursor, limit=limit)

    def approve_for_connection(self, connection_id: str, *, hash: str, public_key: str) -> Fingerprint:
        """Approve an SSH fingerprint for a connection.

        Sources that are reached through an SSH tunnel need this: setup tests fail while the host presents a key that
        nobody has approved. If `trust_fingerprints` was false, the `details` of the failed test have the `hash` and
        `public_key` to send here; if it was true, the test approves the key itself. Test the connection again
        afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: The hash in the `details` of the failed setup test.
            public_key: The host's key in OpenSSH notation, from the `details` of the failed setup test.

        Returns:
            The SSH fingerprint, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_connection_fingerprint
        from ..models import NewFingerprint

        body = NewFingerprint(hash=hash, public_key=public_key)
        return self._engine.call(approve_connection_fingerprint, connection_id, body=body).data

    def get_for_connection(self, connection_id: str, fingerprint_id: str) -> Fingerprint:
        """Read one SSH fingerprint that a connection trusts.

        The API answers 404 if there is no such connection, or if it does not trust this fingerprint.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The SSH fingerprint.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_connection_fingerprint

        return self._engine.call(get_connection_fingerprint, connection_id, fingerprint_id).data

    def revoke_for_connection(self, connection_id: str, fingerprint_id: str) -> None:
        """Revoke the approval of an SSH fingerprint for a connection.

        From then on Fivetran refuses a tunnel through an SSH host that presents this key, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_connection_fingerprint

        self._engine.call(revoke_connection_fingerprint, connection_id, fingerprint_id)

    def list_for_destination(
        self, destination_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[Fingerprint]:
        """List the SSH fingerprints that a destination trusts.

        They identify the SSH hosts through which Fivetran tunnels to the warehouse. Those that connections trust are
        not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprints-list

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import list_destination_fingerprints

        return self._engine.listing(list_destination_fingerprints, destination_id, cursor=cursor, limit=limit)

    def approve_for_destination(self, destination_id: str, *, hash: str, public_key: str) -> Fingerprint:
        """Approve an SSH fingerprint for a destination.

        Warehouses that are reached through an SSH tunnel need this: setup tests fail while the host presents a key that
        nobody has approved. If `trust_fingerprints` was false, the `details` of the failed test have the `hash` and
        `public_key` to send here; if it was true, the test approves the key itself. Test the destination again
        afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: The hash in the `details` of the failed setup test.
            public_key: The host's key in OpenSSH notation, from the `details` of the failed setup test.

        Returns:
            The SSH fingerprint, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_destination_fingerprint
        from ..models import NewFingerprint

        body = NewFingerprint(hash=hash, public_key=public_key)
        return self._engine.call(approve_destination_fingerprint, destination_id, body=body).data

    def get_for_destination(self, destination_id: str, fingerprint_id: str) -> Fingerprint:
        """Read one SSH fingerprint that a destination trusts.

        The API answers 404 if there is no such destination, or if it does not trust this fingerprint.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprint-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The SSH fingerprint.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_destination_fingerprint

        return self._engine.call(get_destination_fingerprint, destination_id, fingerprint_id).data

    def revoke_for_destination(self, destination_id: str, fingerprint_id: str) -> None:
        """Revoke the approval of an SSH fingerprint for a destination.

        From then on Fivetran refuses a tunnel through an SSH host that presents this key, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_destination_fingerprint

        self._engine.call(revoke_destination_fingerprint, destination_id, fingerprint_id)


class AsyncFingerprints(Resource):
    """SSH fingerprints that connections and destinations trust."""

    _engine: AsyncEngine

    def list_for_connection(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[Fingerprint]:
        """List the SSH fingerprints that a connection trusts.

        They identify the SSH hosts through which Fivetran tunnels to the source. Those that its destination trusts are
        not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprints-list

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import list_connection_fingerprints

        return self._engine.listing(list_connection_fingerprints, connection_id, cursor=cursor, limit=limit)

    async def approve_for_connection(self, connection_id: str, *, hash: str, public_key: str) -> Fingerprint:
        """Approve an SSH fingerprint for a connection.

        Sources that are reached through an SSH tunnel need this: setup tests fail while the host presents a key that
        nobody has approved. If `trust_fingerprints` was false, the `details` of the failed test have the `hash` and
        `public_key` to send here; if it was true, the test approves the key itself. Test the connection again
        afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: The hash in the `details` of the failed setup test.
            public_key: The host's key in OpenSSH notation, from the `details` of the failed setup test.

        Returns:
            The SSH fingerprint, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_connection_fingerprint
        from ..models import NewFingerprint

        body = NewFingerprint(hash=hash, public_key=public_key)
        return (await self._engine.call(approve_connection_fingerprint, connection_id, body=body)).data

    async def get_for_connection(self, connection_id: str, fingerprint_id: str) -> Fingerprint:
        """Read one SSH fingerprint that a connection trusts.

        The API answers 404 if there is no such connection, or if it does not trust this fingerprint.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprint-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The SSH fingerprint.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_connection_fingerprint

        return (await self._engine.call(get_connection_fingerprint, connection_id, fingerprint_id)).data

    async def revoke_for_connection(self, connection_id: str, fingerprint_id: str) -> None:
        """Revoke the approval of an SSH fingerprint for a connection.

        From then on Fivetran refuses a tunnel through an SSH host that presents this key, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_connection_fingerprint

        await self._engine.call(revoke_connection_fingerprint, connection_id, fingerprint_id)

    def list_for_destination(
        self, destination_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[Fingerprint]:
        """List the SSH fingerprints that a destination trusts.

        They identify the SSH hosts through which Fivetran tunnels to the warehouse. Those that connections trust are
        not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprints-list

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import list_destination_fingerprints

        return self._engine.listing(list_destination_fingerprints, destination_id, cursor=cursor, limit=limit)

    async def approve_for_destination(self, destination_id: str, *, hash: str, public_key: str) -> Fingerprint:
        """Approve an SSH fingerprint for a destination.

        Warehouses that are reached through an SSH tunnel need this: setup tests fail while the host presents a key that
        nobody has approved. If `trust_fingerprints` was false, the `details` of the failed test have the `hash` and
        `public_key` to send here; if it was true, the test approves the key itself. Test the destination again
        afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: The hash in the `details` of the failed setup test.
            public_key: The host's key in OpenSSH notation, from the `details` of the failed setup test.

        Returns:
            The SSH fingerprint, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_destination_fingerprint
        from ..models import NewFingerprint

        body = NewFingerprint(hash=hash, public_key=public_key)
        return (await self._engine.call(approve_destination_fingerprint, destination_id, body=body)).data

    async def get_for_destination(self, destination_id: str, fingerprint_id: str) -> Fingerprint:
        """Read one SSH fingerprint that a destination trusts.

        The API answers 404 if there is no such destination, or if it does not trust this fingerprint.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprint-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The SSH fingerprint.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_destination_fingerprint

        return (await self._engine.call(get_destination_fingerprint, destination_id, fingerprint_id)).data

    async def revoke_for_destination(self, destination_id: str, fingerprint_id: str) -> None:
        """Revoke the approval of an SSH fingerprint for a destination.

        From then on Fivetran refuses a tunnel through an SSH host that presents this key, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            fingerprint_id: The fingerprint's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_destination_fingerprint

        await self._engine.call(revoke_destination_fingerprint, destination_id, fingerprint_id)
