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

        They tell the SSH hosts through which Fivetran tunnels to the source. What its destination trusts is not here.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprints-list

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        Needed if the source is reached through an SSH tunnel: setup tests fail while the host shows a key that nobody
        approved. Where `trust_fingerprints` was false, the failed test has the `hash` and `public_key` to send here in
        its `details`; if it was true, the test approves by itself. Test the connection again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: As the `details` of the failed setup test have it.
            public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.

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

        Answers 404 if there is no such connection, or if it does not trust this fingerprint.

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
        """Stop trusting an SSH fingerprint for a connection.

        From then on Fivetran refuses a tunnel through an SSH host that shows this key, until it is approved anew.

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

        They tell the SSH hosts through which Fivetran tunnels to the warehouse. What connections trust is not here.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprints-list

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        Needed if the warehouse is reached through an SSH tunnel: setup tests fail while the host shows a key that
        nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and `public_key` to send
        here in its `details`; if it was true, the test approves by itself. Test the destination again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: As the `details` of the failed setup test have it.
            public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.

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

        Answers 404 if there is no such destination, or if it does not trust this fingerprint.

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
        """Stop trusting an SSH fingerprint for a destination.

        From then on Fivetran refuses a tunnel through an SSH host that shows this key, until it is approved anew.

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

        They tell the SSH hosts through which Fivetran tunnels to the source. What its destination trusts is not here.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-fingerprints-list

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        Needed if the source is reached through an SSH tunnel: setup tests fail while the host shows a key that nobody
        approved. Where `trust_fingerprints` was false, the failed test has the `hash` and `public_key` to send here in
        its `details`; if it was true, the test approves by itself. Test the connection again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-fingerprint

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: As the `details` of the failed setup test have it.
            public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.

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

        Answers 404 if there is no such connection, or if it does not trust this fingerprint.

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
        """Stop trusting an SSH fingerprint for a connection.

        From then on Fivetran refuses a tunnel through an SSH host that shows this key, until it is approved anew.

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

        They tell the SSH hosts through which Fivetran tunnels to the warehouse. What connections trust is not here.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-fingerprints-list

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        Needed if the warehouse is reached through an SSH tunnel: setup tests fail while the host shows a key that
        nobody approved. Where `trust_fingerprints` was false, the failed test has the `hash` and `public_key` to send
        here in its `details`; if it was true, the test approves by itself. Test the destination again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-fingerprint

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: As the `details` of the failed setup test have it.
            public_key: The host's key in OpenSSH notation, as the `details` of the failed setup test have it.

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

        Answers 404 if there is no such destination, or if it does not trust this fingerprint.

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
        """Stop trusting an SSH fingerprint for a destination.

        From then on Fivetran refuses a tunnel through an SSH host that shows this key, until it is approved anew.

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
