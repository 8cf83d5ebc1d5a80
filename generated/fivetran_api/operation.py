"""The functions that call an operation with the generated client."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .types import Response

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient, Client

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _GetKwargs(Protocol):
    def __call__(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...


class _ParseResponse(Protocol[T_co]):
    def __call__(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Operation(Generic[T]):
    """One operation of the API. Each function takes what the operation's `_get_kwargs` takes, and the client by name."""

    def __init__(self, get_kwargs: _GetKwargs, parse_response: _ParseResponse[T]) -> None:
        self._get_kwargs = get_kwargs
        self._parse_response = parse_response

    def sync_detailed(self, *args: Any, client: AuthenticatedClient | Client, **kwargs: Any) -> Response[T]:
        """Call the operation and return the status, the headers and the answer."""
        response = client.get_httpx_client().request(**self._get_kwargs(*args, **kwargs))
        return self._build_response(client, response)

    def sync(self, *args: Any, client: AuthenticatedClient | Client, **kwargs: Any) -> T | None:
        """Call the operation and return the answer; None for a status that the document does not have."""
        return self.sync_detailed(*args, client=client, **kwargs).parsed

    async def asyncio_detailed(self, *args: Any, client: AuthenticatedClient | Client, **kwargs: Any) -> Response[T]:
        """Call the operation and return the status, the headers and the answer."""
        response = await client.get_async_httpx_client().request(**self._get_kwargs(*args, **kwargs))
        return self._build_response(client, response)

    async def asyncio(self, *args: Any, client: AuthenticatedClient | Client, **kwargs: Any) -> T | None:
        """Call the operation and return the answer; None for a status that the document does not have."""
        return (await self.asyncio_detailed(*args, client=client, **kwargs)).parsed

    def _build_response(self, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[T]:
        return Response(
            status_code=HTTPStatus(response.status_code),
            content=response.content,
            headers=response.headers,
            parsed=self._parse_response(client=client, response=response),
        )
