from __future__ import annotations

from typing import TYPE_CHECKING

from . import Resource

if TYPE_CHECKING:
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Account


class AccountResource(Resource):
    """The account that the credentials belong to."""

    _engine: Engine

    def get(self) -> Account:
        """Read the account and the identity that the credentials stand for.

        Any valid credentials may do this, so it is the cheapest way to check an API key. The API answers 401 if the key
        or its secret is wrong.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

        Returns:
            The account.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.account import get_account

        return self._engine.call(get_account).data


class AsyncAccountResource(Resource):
    """The account that the credentials belong to."""

    _engine: AsyncEngine

    async def get(self) -> Account:
        """Read the account and the identity that the credentials stand for.

        Any valid credentials may do this, so it is the cheapest way to check an API key. The API answers 401 if the key
        or its secret is wrong.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/account/get-account-info

        Returns:
            The account.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.account import get_account

        return (await self._engine.call(get_account)).data
