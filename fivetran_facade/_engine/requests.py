"""Facts of a request, and of what came of it."""

from __future__ import annotations

import httpx


def path_of(request: httpx.Request) -> str:
    """Return the path as it is sent: encoded, so that no id can break a line of a log."""
    return request.url.raw_path.partition(b"?")[0].decode()


def spent(request: httpx.Request) -> bool:
    """Return True if the body came from a stream that was read and cannot be rewound, so that it cannot be sent again."""
    parts = getattr(request.stream, "fields", None)  # of an upload, whose files are each an Upload or bytes
    if parts is None:
        return not isinstance(request.stream, httpx.ByteStream)
    return any(getattr(getattr(part, "file", None), "spent", False) for part in parts)


def name_of(outcome: httpx.Response | httpx.RequestError) -> str:
    """Return the status of a response, or the kind of error that stands in its place."""
    return str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__
