"""A service that starts syncs and reports how they end, with FastAPI.

    FIVETRAN_WEBHOOK_SECRET=... uvicorn fastapi_service:app      credentials come from the environment

What does not depend on the framework is imported from starlette_service.py, which tells what the service does: the client in
the lifespan, the waits, the statuses of errors, and the endpoint for webhooks.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Response
from pydantic import BaseModel, Field

from fivetran_facade import FivetranError
from starlette_service import SyncState, Waits, address_of, answer_error, lifespan, receive_event, waits_of

app = FastAPI(title="Syncs", lifespan=lifespan, exception_handlers={FivetranError: answer_error})
app.add_route("/webhooks", receive_event, methods=["POST"])

WaitsOfService = Annotated[Waits, Depends(waits_of)]


class NewSync(BaseModel):
    """The body of a request for a sync."""

    connection_id: Annotated[str, Field(pattern=r"\S")]


@app.post("/syncs", status_code=202)
async def start_sync(sync: NewSync, response: Response, waits: WaitsOfService) -> SyncState:
    """Start a sync of a connection, or join the one that is running."""
    key = waits.begin(await waits.fivetran.connections.start_sync(sync.connection_id))
    response.headers["Location"] = address_of(key)
    return await waits.state(key)


@app.get("/syncs")
async def get_state(handle: str, waits: WaitsOfService) -> SyncState:
    """Return the state of a sync, given its handle."""
    try:
        return await waits.state(handle)
    except ValueError as error:
        raise HTTPException(422, str(error)) from error
