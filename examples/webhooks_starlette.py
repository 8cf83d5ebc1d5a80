"""Receive Fivetran's webhooks with Starlette; in FastAPI the function `receive` looks the same.

    FIVETRAN_WEBHOOK_SECRET=... uvicorn webhooks_starlette:app

Then create the webhook, with the same secret on both sides:

    fivetran.webhooks.create_for_account(url="https://.../fivetran", events=["sync_end"], secret=secret)
"""

from __future__ import annotations

import logging
import os

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fivetran_facade import FivetranError, InvalidSignature, webhooks

logger = logging.getLogger(__name__)
seen: set[tuple[str | None, ...]] = set()
"""Keys of the events received so far, for an event may come twice. A real service shares them between its processes."""


async def receive(request: Request) -> Response:
    """Take an event. Do whatever takes long after the response: Fivetran waits for it, and sends the event again."""
    secret = os.environ["FIVETRAN_WEBHOOK_SECRET"]
    body = await request.body()  # the raw bytes: only they have the signature
    try:
        event = webhooks.receive(body, request.headers.get(webhooks.SIGNATURE), secret)
    except InvalidSignature as error:
        logger.warning("%s", error)
        return Response(status_code=401)
    except FivetranError as error:
        logger.warning("%s", error)
        return Response(status_code=400)
    if event.key not in seen:
        seen.add(event.key)
        act_on(event)
    return Response(status_code=204)


def act_on(event: webhooks.Event) -> None:
    """Act on an event; this example only logs it."""
    match event:
        case webhooks.SyncEnd(status="SUCCESSFUL"):
            logger.info("%s has new data", event.connection_id)
        case webhooks.SyncEnd():
            logger.error("the sync of %s ended as %s: %s", event.connection_id, event.status, event.reason)
        case _:
            logger.info("%s: %s", event.connection_id, event.kind)


app = Starlette(routes=[Route("/fivetran", receive, methods=["POST"])])
