"""The block that holds the credentials of an account."""

from __future__ import annotations

from typing import Self, cast

from prefect.blocks.abstract import CredentialsBlock
from pydantic import Field, SecretStr

from fivetran_facade import AsyncFivetran, Fivetran


class FivetranCredentials(CredentialsBlock):
    """The credentials of a Fivetran account. Tasks and flows take the block's name, so that secrets are in no parameter."""

    _block_type_name = "Fivetran Credentials"
    _block_type_slug = "fivetran-credentials"
    _description = "The API key and secret of a Fivetran account."

    api_key: SecretStr = Field(description="The API key.", title="API Key")
    api_secret: SecretStr = Field(description="The API secret.", title="API Secret")
    base_url: str | None = Field(
        default=None,
        description="The address of the API. Default FIVETRAN_API_URL, or https://api.fivetran.com.",
        title="Address",
    )

    def get_client(self) -> Fivetran:
        """Return a client, for use in a `with` statement."""
        return Fivetran(*self.pair, base_url=self.base_url)

    def get_async_client(self) -> AsyncFivetran:
        """Return an async client, for use in an `async with` statement."""
        return AsyncFivetran(*self.pair, base_url=self.base_url)

    @property
    def pair(self) -> tuple[str, str]:
        """The key and the secret."""
        return self.api_key.get_secret_value(), self.api_secret.get_secret_value()

    @classmethod
    def client_by_name(cls, name: str) -> Fivetran:
        """Return a client with the credentials of a saved block, which is loaded again if the API refuses them.

        Args:
            name: The block's name.

        Raises:
            ValueError: There is no such block.
        """

        def load() -> FivetranCredentials:
            # In async code, where nobody should call it, it would be a coroutine.
            return cast("FivetranCredentials", cls.load(name))

        return Fivetran(credentials=lambda: load().pair, base_url=load().base_url)

    @classmethod
    async def async_client_by_name(cls, name: str) -> AsyncFivetran:
        """Return an async client; as `client_by_name`."""

        async def load() -> tuple[str, str]:
            block: Self = await cls.aload(name)
            return block.pair

        block: Self = await cls.aload(name)
        return AsyncFivetran(credentials=load, base_url=block.base_url)
