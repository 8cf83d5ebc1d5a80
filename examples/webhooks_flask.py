"""Receive Fivetran's webhooks with Flask.

    FIVETRAN_WEBHOOK_SECRET=... flask --app webhooks_flask run

Then create the webhook, with the same secret on both sides:

    fivetran.webhooks.create_for_account(url="https://.../fivetran", events=["sync_end"], secret=secret)
"""

from __future__ import annotations

import logging
import os

from flask import Flask, Response, request

from fivetran_facade import FivetranError, InvalidSignature, webhooks

logger = logging.getLogger(__name__)
app = Flask(__name__)


@app.post("/fivetran")
def receive() -> Response:
    """Take an event. It may come twice: if that does harm, remember `event.key`."""
    secret = os.environ["FIVETRAN_WEBHOOK_SECRET"]
    body = request.get_data()  # the raw bytes: only they have the signature
    try:
        event = webhooks.receive(body, request.headers.get(webhooks.SIGNATURE), secret)
    except InvalidSignature as error:
        logger.warning("%s", error)
        return Response(status=401)
    except FivetranError as error:
        logger.warning("%s", error)
        return Response(status=400)
    if isinstance(event, webhooks.SyncEnd):
        logger.info("a sync of %s ended: %s", event.connection_id, event.status)
    else:
        logger.info("%s: %s", event.connection_id, event.kind)
    return Response(status=204)
