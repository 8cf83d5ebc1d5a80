"""Receives Fivetran's webhooks with Starlette; in FastAPI the function `told` looks the same.

    FIVETRAN_WEBHOOK_SECRET=... uvicorn webhooks_starlette:app

Then let Fivetran tell it, with the secret that is the same on both sides:

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
"""What has come already, for an event may come twice. A real service keeps this where all of its processes see it."""


async def told(request: Request) -> Response:
    """Take an event. Whatever takes long is better done after the answer: Fivetran waits for it, and tries again."""
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
    """Do what there is to do; here it is only written down."""
    match event:
        case webhooks.SyncEnd(status="SUCCESSFUL"):
            logger.info("%s has new data", event.connection_id)
        case webhooks.SyncEnd():
            logger.error("the sync of %s ended as %s: %s", event.connection_id, event.status, event.reason)
        case _:
            logger.info("%s: %s", event.connection_id, event.kind)


app = Starlette(routes=[Route("/fivetran", told, methods=["POST"])])
