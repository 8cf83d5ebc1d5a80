from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        NewSystemKeyPermission,
        SystemKey,
        SystemKeyExpirationPeriod,
        SystemKeyPermission,
    )


class SystemKeys(Resource):
    """API keys that belong to the account and not to a user."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[SystemKey]:
        """List the system keys of the account.

        This needs the API key of a user who is an Account Administrator, as all operations on system keys do; a system
        key cannot manage system keys. Items lack `permissions` and `secret`; read a single key for its permissions.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import list_system_keys

        return self._engine.listing(list_system_keys, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        name: str,
        expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET,
        permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SystemKey:
        """Create a system key.

        The key belongs to the account, not to a user, so it outlives the user who created it. The answer has `key` and
        `secret`, which log in like a user's API key and secret; no later answer has the `secret`. This needs the API
        key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

        Args:
            name: The name that people tell it by from the account's other keys.
            expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.
            permissions: The key's permissions.

        Returns:
            The key that was created, with its secret.

        Raises:
            BadRequest, Unauthorized, Forbidden: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import create_system_key
        from ..models import NewSystemKey

        body = NewSystemKey(name=name, expiration_period=expiration_period, permissions=permissions)
        del permissions
        return self._engine.call(create_system_key, body=body).data

    def get(self, system_key_id: str) -> SystemKey:
        """Read one system key.

        The answer has the permissions but lacks the secret. This needs the API key of a user who is an Account
        Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-key-details

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.

        Returns:
            The key.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import get_system_key

        return self._engine.call(get_system_key, system_key_id).data

    def delete(self, system_key_id: str) -> None:
        """Delete a system key.

        This cannot be undone; programs that log in with the key are locked out. This needs the API key of a user who is
        an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import delete_system_key

        self._engine.call(delete_system_key, system_key_id)

    def update(
        self,
        system_key_id: str,
        *,
        name: str | None | Unset = UNSET,
        permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SystemKey:
        """Change a system key's name or permissions.

        Key, secret and expiry stay as they are. `permissions` are replaced as a whole: send all that the key will have.
        This needs the API key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/update-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
            name: The name that people tell it by from the account's other keys.
            permissions: All permissions that the key will have.

        Returns:
            The key after the change.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import update_system_key
        from ..models import SystemKeyUpdate

        body = SystemKeyUpdate(name=name, permissions=permissions)
        del permissions
        return self._engine.call(update_system_key, system_key_id, body=body).data

    def rotate(self, system_key_id: str, *, expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET) -> SystemKey:
        """Rotate a system key: replace its secret and its expiry.

        Name and permissions stay as they are. The answer has the new `secret`, which replaces the old one at once; no
        later answer has it. This needs the API key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
            expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.

        Returns:
            The key with its new secret.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import rotate_system_key
        from ..models import SystemKeyRotation

        body = SystemKeyRotation(expiration_period=expiration_period)
        return self._engine.call(rotate_system_key, system_key_id, body=body).data


class AsyncSystemKeys(Resource):
    """API keys that belong to the account and not to a user."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[SystemKey]:
        """List the system keys of the account.

        This needs the API key of a user who is an Account Administrator, as all operations on system keys do; a system
        key cannot manage system keys. Items lack `permissions` and `secret`; read a single key for its permissions.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-keys

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, Forbidden: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import list_system_keys

        return self._engine.listing(list_system_keys, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        name: str,
        expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET,
        permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SystemKey:
        """Create a system key.

        The key belongs to the account, not to a user, so it outlives the user who created it. The answer has `key` and
        `secret`, which log in like a user's API key and secret; no later answer has the `secret`. This needs the API
        key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/create-system-key

        Args:
            name: The name that people tell it by from the account's other keys.
            expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.
            permissions: The key's permissions.

        Returns:
            The key that was created, with its secret.

        Raises:
            BadRequest, Unauthorized, Forbidden: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import create_system_key
        from ..models import NewSystemKey

        body = NewSystemKey(name=name, expiration_period=expiration_period, permissions=permissions)
        del permissions
        return (await self._engine.call(create_system_key, body=body)).data

    async def get(self, system_key_id: str) -> SystemKey:
        """Read one system key.

        The answer has the permissions but lacks the secret. This needs the API key of a user who is an Account
        Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/get-system-key-details

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.

        Returns:
            The key.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import get_system_key

        return (await self._engine.call(get_system_key, system_key_id)).data

    async def delete(self, system_key_id: str) -> None:
        """Delete a system key.

        This cannot be undone; programs that log in with the key are locked out. This needs the API key of a user who is
        an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/delete-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.

        Raises:
            Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import delete_system_key

        await self._engine.call(delete_system_key, system_key_id)

    async def update(
        self,
        system_key_id: str,
        *,
        name: str | None | Unset = UNSET,
        permissions: Sequence[NewSystemKeyPermission | SystemKeyPermission | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SystemKey:
        """Change a system key's name or permissions.

        Key, secret and expiry stay as they are. `permissions` are replaced as a whole: send all that the key will have.
        This needs the API key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/update-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
            name: The name that people tell it by from the account's other keys.
            permissions: All permissions that the key will have.

        Returns:
            The key after the change.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import update_system_key
        from ..models import SystemKeyUpdate

        body = SystemKeyUpdate(name=name, permissions=permissions)
        del permissions
        return (await self._engine.call(update_system_key, system_key_id, body=body)).data

    async def rotate(
        self, system_key_id: str, *, expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET
    ) -> SystemKey:
        """Rotate a system key: replace its secret and its expiry.

        Name and permissions stay as they are. The answer has the new `secret`, which replaces the old one at once; no
        later answer has it. This needs the API key of a user who is an Account Administrator.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/system-keys/rotate-system-key

        Args:
            system_key_id: The system key's id, two words such as brisk_lantern; not the `key` that begins with ft_.
            expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.

        Returns:
            The key with its new secret.

        Raises:
            BadRequest, Unauthorized, Forbidden, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.system_keys import rotate_system_key
        from ..models import SystemKeyRotation

        body = SystemKeyRotation(expiration_period=expiration_period)
        return (await self._engine.call(rotate_system_key, system_key_id, body=body)).data
