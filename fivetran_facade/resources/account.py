"""The account that the credentials belong to."""

from __future__ import annotations

from fivetran_api.api.account import (
    get_account,
)

from ..operation import Mode, Resource, one


class Account(Resource[Mode]):
    """The account that the credentials belong to."""

    get = one(get_account)
