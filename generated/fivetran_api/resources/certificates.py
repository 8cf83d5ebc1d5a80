from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from ..types import deprecated

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Certificate


class Certificates(Resource):
    """TLS certificates that connections and destinations trust."""

    _engine: Engine

    @deprecated(
        "certificates.approve is deprecated: use certificates.approve_for_connection or certificates.approve_for_destination"
    )
    def approve(
        self,
        *,
        hash: str,
        encoded_cert: str,
        connection_id: str | None | Unset = UNSET,
        destination_id: str | None | Unset = UNSET,
    ) -> None:
        """Approve a certificate for a connection or a destination.

        Deprecated: approve it for the connection or for the destination by their own operations, which also answer with
        the certificate. This one takes either id and answers without data.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

        Args:
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.
            connection_id: The connection that is to trust it.
            destination_id: The destination that is to trust it.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_certificate
        from ..models import CertificateApproval

        warnings.warn(
            "certificates.approve is deprecated: use certificates.approve_for_connection or certificates.approve_for_destination",
            DeprecationWarning,
            stacklevel=2,
        )
        body = CertificateApproval(
            hash=hash, encoded_cert=encoded_cert, connection_id=connection_id, destination_id=destination_id
        )
        self._engine.call(approve_certificate, body=body)

    def list_for_connection(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[Certificate]:
        """List the certificates that a connection trusts.

        Each connection has its own certificates: those approved for its destination, or for another connection, are not
        listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

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
        from ..api.certificates import list_connection_certificates

        return self._engine.listing(list_connection_certificates, connection_id, cursor=cursor, limit=limit)

    def approve_for_connection(self, connection_id: str, *, hash: str, encoded_cert: str) -> Certificate:
        """Approve a certificate for a connection.

        Only MySQL, PostgreSQL and SQL Server sources need this: their setup tests fail while the server presents a
        certificate that nobody has approved. If `trust_certificates` was false, the `details` of the failed test have
        the `hash` and `encoded_cert` to send here; if it was true, the test approves the certificate itself. Test the
        connection again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.

        Returns:
            The certificate, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_connection_certificate
        from ..models import NewCertificate

        body = NewCertificate(hash=hash, encoded_cert=encoded_cert)
        return self._engine.call(approve_connection_certificate, connection_id, body=body).data

    def get_for_connection(self, connection_id: str, certificate_id: str) -> Certificate:
        """Read one certificate that a connection trusts.

        The API answers 404 if there is no such connection, or if it does not trust this certificate.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificate-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The certificate.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_connection_certificate

        return self._engine.call(get_connection_certificate, connection_id, certificate_id).data

    def revoke_for_connection(self, connection_id: str, certificate_id: str) -> None:
        """Revoke the approval of a certificate for a connection.

        From then on Fivetran refuses a source that presents this certificate, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-connection-certificate

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_connection_certificate

        self._engine.call(revoke_connection_certificate, connection_id, certificate_id)

    def list_for_destination(
        self, destination_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[Certificate]:
        """List the certificates that a destination trusts.

        Certificates of the sources of its connections are not listed; each connection has its own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

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
        from ..api.certificates import list_destination_certificates

        return self._engine.listing(list_destination_certificates, destination_id, cursor=cursor, limit=limit)

    def approve_for_destination(self, destination_id: str, *, hash: str, encoded_cert: str) -> Certificate:
        """Approve a certificate for a destination.

        Only MySQL, PostgreSQL and SQL Server destinations need this: their setup tests fail while the server presents a
        certificate that nobody has approved. If `trust_certificates` was false, the `details` of the failed test have
        the `hash` and `encoded_cert` to send here; if it was true, the test approves the certificate itself. Test the
        destination again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-certificate

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.

        Returns:
            The certificate, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_destination_certificate
        from ..models import NewCertificate

        body = NewCertificate(hash=hash, encoded_cert=encoded_cert)
        return self._engine.call(approve_destination_certificate, destination_id, body=body).data

    def get_for_destination(self, destination_id: str, certificate_id: str) -> Certificate:
        """Read one certificate that a destination trusts.

        The API answers 404 if there is no such destination, or if it does not trust this certificate.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificate-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The certificate.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_destination_certificate

        return self._engine.call(get_destination_certificate, destination_id, certificate_id).data

    def revoke_for_destination(self, destination_id: str, certificate_id: str) -> None:
        """Revoke the approval of a certificate for a destination.

        From then on Fivetran refuses a warehouse that presents this certificate, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-destination-certificate

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_destination_certificate

        self._engine.call(revoke_destination_certificate, destination_id, certificate_id)


class AsyncCertificates(Resource):
    """TLS certificates that connections and destinations trust."""

    _engine: AsyncEngine

    @deprecated(
        "certificates.approve is deprecated: use certificates.approve_for_connection or certificates.approve_for_destination"
    )
    async def approve(
        self,
        *,
        hash: str,
        encoded_cert: str,
        connection_id: str | None | Unset = UNSET,
        destination_id: str | None | Unset = UNSET,
    ) -> None:
        """Approve a certificate for a connection or a destination.

        Deprecated: approve it for the connection or for the destination by their own operations, which also answer with
        the certificate. This one takes either id and answers without data.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-certificate

        Args:
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.
            connection_id: The connection that is to trust it.
            destination_id: The destination that is to trust it.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_certificate
        from ..models import CertificateApproval

        warnings.warn(
            "certificates.approve is deprecated: use certificates.approve_for_connection or certificates.approve_for_destination",
            DeprecationWarning,
            stacklevel=2,
        )
        body = CertificateApproval(
            hash=hash, encoded_cert=encoded_cert, connection_id=connection_id, destination_id=destination_id
        )
        await self._engine.call(approve_certificate, body=body)

    def list_for_connection(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[Certificate]:
        """List the certificates that a connection trusts.

        Each connection has its own certificates: those approved for its destination, or for another connection, are not
        listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificates-list

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
        from ..api.certificates import list_connection_certificates

        return self._engine.listing(list_connection_certificates, connection_id, cursor=cursor, limit=limit)

    async def approve_for_connection(self, connection_id: str, *, hash: str, encoded_cert: str) -> Certificate:
        """Approve a certificate for a connection.

        Only MySQL, PostgreSQL and SQL Server sources need this: their setup tests fail while the server presents a
        certificate that nobody has approved. If `trust_certificates` was false, the `details` of the failed test have
        the `hash` and `encoded_cert` to send here; if it was true, the test approves the certificate itself. Test the
        connection again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-connection-certificate

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.

        Returns:
            The certificate, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_connection_certificate
        from ..models import NewCertificate

        body = NewCertificate(hash=hash, encoded_cert=encoded_cert)
        return (await self._engine.call(approve_connection_certificate, connection_id, body=body)).data

    async def get_for_connection(self, connection_id: str, certificate_id: str) -> Certificate:
        """Read one certificate that a connection trusts.

        The API answers 404 if there is no such connection, or if it does not trust this certificate.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-connection-certificate-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The certificate.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_connection_certificate

        return (await self._engine.call(get_connection_certificate, connection_id, certificate_id)).data

    async def revoke_for_connection(self, connection_id: str, certificate_id: str) -> None:
        """Revoke the approval of a certificate for a connection.

        From then on Fivetran refuses a source that presents this certificate, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-connection-certificate

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_connection_certificate

        await self._engine.call(revoke_connection_certificate, connection_id, certificate_id)

    def list_for_destination(
        self, destination_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[Certificate]:
        """List the certificates that a destination trusts.

        Certificates of the sources of its connections are not listed; each connection has its own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificates-list

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
        from ..api.certificates import list_destination_certificates

        return self._engine.listing(list_destination_certificates, destination_id, cursor=cursor, limit=limit)

    async def approve_for_destination(self, destination_id: str, *, hash: str, encoded_cert: str) -> Certificate:
        """Approve a certificate for a destination.

        Only MySQL, PostgreSQL and SQL Server destinations need this: their setup tests fail while the server presents a
        certificate that nobody has approved. If `trust_certificates` was false, the `details` of the failed test have
        the `hash` and `encoded_cert` to send here; if it was true, the test approves the certificate itself. Test the
        destination again afterwards.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/approve-destination-certificate

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            hash: The hash in the `details` of the failed setup test.
            encoded_cert: The certificate in base64, from the `details` of the failed setup test.

        Returns:
            The certificate, now trusted.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import approve_destination_certificate
        from ..models import NewCertificate

        body = NewCertificate(hash=hash, encoded_cert=encoded_cert)
        return (await self._engine.call(approve_destination_certificate, destination_id, body=body)).data

    async def get_for_destination(self, destination_id: str, certificate_id: str) -> Certificate:
        """Read one certificate that a destination trusts.

        The API answers 404 if there is no such destination, or if it does not trust this certificate.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/certificates/get-destination-certificate-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Returns:
            The certificate.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import get_destination_certificate

        return (await self._engine.call(get_destination_certificate, destination_id, certificate_id)).data

    async def revoke_for_destination(self, destination_id: str, certificate_id: str) -> None:
        """Revoke the approval of a certificate for a destination.

        From then on Fivetran refuses a warehouse that presents this certificate, until it is approved again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/certificates/revoke-destination-certificate

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            certificate_id: The certificate's `id` as listings have it, which is its `hash` in base64url without
                padding; not the plain `hash`.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.certificates import revoke_destination_certificate

        await self._engine.call(revoke_destination_certificate, destination_id, certificate_id)
