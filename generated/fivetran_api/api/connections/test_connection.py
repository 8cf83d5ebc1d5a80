from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import SetupTestRequest
    from ...models.connection_envelope import ConnectionEnvelope
    from ...models.setup_test_request import SetupTestRequest


def _get_kwargs(
    connection_id: str,
    *,
    body: SetupTestRequest | Mapping[str, object],
) -> dict[str, Any]:
    """Run a connection's setup tests, changing nothing else.

    The call counts as a setup-test request and can take over ten minutes. A test that fails does not fail the call:
    check the `status` of each entry of `setup_tests`. The body may be an empty object; the API answers 400 if there
    is none.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/test".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionEnvelope | None:
    from ...models.connection_envelope import ConnectionEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


_operation = Operation(_get_kwargs, _parse_response)
sync_detailed = _operation.sync_detailed
sync = _operation.sync
asyncio_detailed = _operation.asyncio_detailed
asyncio = _operation.asyncio
