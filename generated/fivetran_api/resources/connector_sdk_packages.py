from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, File, Unset
from . import Resource

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from os import PathLike
    from typing import BinaryIO

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import ConnectorSdkPackage


class ConnectorSdkPackages(Resource):
    """The code of connectors of your own, made with the Connector SDK."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[ConnectorSdkPackage]:
        """List the Connector SDK packages of the account.

        The answer lacks the code itself; download it by id.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/list-connector-sdk-packages

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
        from ..api.connector_sdk_packages import list_connector_sdk_packages

        return self._engine.listing(list_connector_sdk_packages, cursor=cursor, limit=limit)

    def create(self, *, file: File | str | PathLike[str]) -> ConnectorSdkPackage:
        """Upload a Connector SDK package.

        The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a connection of the
        service connector_sdk with the package's id as `package_id` in its `config`. A missing file, or one that is no
        valid package, is answered with 400.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

        Args:
            file: A ZIP archive as `fivetran package` writes it.

        Returns:
            The package that was uploaded.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import create_connector_sdk_package
        from ..models import NewConnectorSdkPackage

        body = NewConnectorSdkPackage(file=file)
        return self._engine.call(create_connector_sdk_package, body=body).data

    def get(self, package_id: str) -> ConnectorSdkPackage:
        """Read one Connector SDK package, without its file.

        Compare `file_sha256_hash` with the hash of a local file to see if it is the one that Fivetran runs.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/get-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.

        Returns:
            The package.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import get_connector_sdk_package

        return self._engine.call(get_connector_sdk_package, package_id).data

    def delete(self, package_id: str) -> None:
        """Delete a Connector SDK package.

        This cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the connection
        first.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import delete_connector_sdk_package

        self._engine.call(delete_connector_sdk_package, package_id)

    def update(self, package_id: str, *, file: File | str | PathLike[str]) -> ConnectorSdkPackage:
        """Replace the file of a Connector SDK package.

        Connections that use the package run the new code from their next sync on; the old file is not kept. Only the
        owner of the package and account administrators may do this, others get 403.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
            file: A ZIP archive as `fivetran package` writes it.

        Returns:
            The package with its new file.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import update_connector_sdk_package
        from ..models import ConnectorSdkPackageUpdate

        body = ConnectorSdkPackageUpdate(file=file)
        return self._engine.call(update_connector_sdk_package, package_id, body=body).data

    def download(
        self,
        package_id: str,
        *,
        to: str | os.PathLike[str] | BinaryIO,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Download the file of a Connector SDK package.

        An existing file is replaced once the new one is complete; if the download fails it stays as it is.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/download-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
            to: The place of the ZIP archive: the path of a file, or a file that is open for writing bytes.
            progress: Called after each piece with the bytes written so far, and the total or None if it is unknown.

        Returns:
            The number of bytes written.

        Raises:
            NotFound: There is no such package.
            UnexpectedResponse: The answer is not a complete ZIP archive. A file that was handed in open may have a part of it.
            FivetranError: As for every call.
            TypeError: `to` is neither a path nor a file that takes bytes.
            OSError: The file cannot be written.
        """
        from fivetran_facade.download import download_package

        steps = download_package(self._engine, package_id, to=to, progress=progress)
        return self._engine.perform(steps)


class AsyncConnectorSdkPackages(Resource):
    """The code of connectors of your own, made with the Connector SDK."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[ConnectorSdkPackage]:
        """List the Connector SDK packages of the account.

        The answer lacks the code itself; download it by id.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/list-connector-sdk-packages

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
        from ..api.connector_sdk_packages import list_connector_sdk_packages

        return self._engine.listing(list_connector_sdk_packages, cursor=cursor, limit=limit)

    async def create(self, *, file: File | str | PathLike[str]) -> ConnectorSdkPackage:
        """Upload a Connector SDK package.

        The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a connection of the
        service connector_sdk with the package's id as `package_id` in its `config`. A missing file, or one that is no
        valid package, is answered with 400.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

        Args:
            file: A ZIP archive as `fivetran package` writes it.

        Returns:
            The package that was uploaded.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import create_connector_sdk_package
        from ..models import NewConnectorSdkPackage

        body = NewConnectorSdkPackage(file=file)
        return (await self._engine.call(create_connector_sdk_package, body=body)).data

    async def get(self, package_id: str) -> ConnectorSdkPackage:
        """Read one Connector SDK package, without its file.

        Compare `file_sha256_hash` with the hash of a local file to see if it is the one that Fivetran runs.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/get-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.

        Returns:
            The package.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import get_connector_sdk_package

        return (await self._engine.call(get_connector_sdk_package, package_id)).data

    async def delete(self, package_id: str) -> None:
        """Delete a Connector SDK package.

        This cannot be undone. A package that a connection uses is refused with 403 (not 409): delete the connection
        first.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/delete-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import delete_connector_sdk_package

        await self._engine.call(delete_connector_sdk_package, package_id)

    async def update(self, package_id: str, *, file: File | str | PathLike[str]) -> ConnectorSdkPackage:
        """Replace the file of a Connector SDK package.

        Connections that use the package run the new code from their next sync on; the old file is not kept. Only the
        owner of the package and account administrators may do this, others get 403.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/update-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
            file: A ZIP archive as `fivetran package` writes it.

        Returns:
            The package with its new file.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connector_sdk_packages import update_connector_sdk_package
        from ..models import ConnectorSdkPackageUpdate

        body = ConnectorSdkPackageUpdate(file=file)
        return (await self._engine.call(update_connector_sdk_package, package_id, body=body)).data

    async def download(
        self,
        package_id: str,
        *,
        to: str | os.PathLike[str] | BinaryIO,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Download the file of a Connector SDK package.

        An existing file is replaced once the new one is complete; if the download fails it stays as it is.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/download-connector-sdk-package

        Args:
            package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
            to: The place of the ZIP archive: the path of a file, or a file that is open for writing bytes.
            progress: Called after each piece with the bytes written so far, and the total or None if it is unknown.

        Returns:
            The number of bytes written.

        Raises:
            NotFound: There is no such package.
            UnexpectedResponse: The answer is not a complete ZIP archive. A file that was handed in open may have a part of it.
            FivetranError: As for every call.
            TypeError: `to` is neither a path nor a file that takes bytes.
            OSError: The file cannot be written.
        """
        from fivetran_facade.download import download_package

        steps = download_package(self._engine, package_id, to=to, progress=progress)
        return await self._engine.perform(steps)
