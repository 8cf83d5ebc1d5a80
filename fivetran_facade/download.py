# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names, see Operation.
"""Downloads an answer that is a file, piece by piece, so that it need not fit into memory."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import httpx

from ._engine.failures import lost

if TYPE_CHECKING:
    from ._engine import BaseEngine
    from ._engine import Steps

Target = str | os.PathLike[str] | BinaryIO
Progress = Callable[[int, int | None], object]


def download_package(client: BaseEngine[Any], package_id: str, to: Target, progress: Progress | None = None) -> Steps[int]:
    """Download the file of a Connector SDK package.

    A file that is there already is replaced once the new one is complete; until then, and for good if the download fails, it
    stays as it is.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/download-connector-sdk-package

    Args:
        client: The client.
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
        to: Where the ZIP archive goes: the path of a file, or a file that is open for writing bytes.
        progress: Called after each piece with the bytes written so far, and the bytes in all where the API tells.

    Returns:
        How many bytes were written.

    Raises:
        NotFound: There is no such package.
        FivetranError: As for every call.
    """
    from fivetran_api.api.connector_sdk_packages import download_connector_sdk_package  # noqa: PLC0415 - on first use

    request = client.build(**download_connector_sdk_package._get_kwargs(package_id), stream=True)
    if not isinstance(to, str | os.PathLike):
        return (yield from _pieces(client, request, to, progress))
    part = Path(f"{os.fspath(to)}.part")
    try:
        with part.open("wb") as file:
            written = yield from _pieces(client, request, file, progress)
        part.replace(to)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    return written


def _pieces(client: BaseEngine[Any], request: httpx.Request, file: BinaryIO, progress: Progress | None) -> Steps[int]:
    response = yield from client.response_to(request)
    length = response.headers.get("Content-Length", "")
    total = int(length) if length.isdecimal() and "Content-Encoding" not in response.headers else None
    asynchronous = isinstance(response.stream, httpx.AsyncByteStream)
    pieces: Any = response.aiter_bytes() if asynchronous else response.iter_bytes()
    following = partial(anext if asynchronous else next, pieces, b"")
    close = response.aclose if asynchronous else response.close
    written = 0
    try:
        while piece := (yield following):
            written += file.write(piece)
            if progress:
                progress(written, total)
    except httpx.RequestError as failure:
        raise lost(failure, request, attempts=1) from failure
    except Exception:
        yield close
        raise
    yield close
    return written
