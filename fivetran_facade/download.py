# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names.
"""Downloads an answer that is a file, piece by piece, so that it need not fit into memory."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, BinaryIO

import httpx

from ._engine.failures import all_secrets, cleaned, lost, request_error, unreadable

if TYPE_CHECKING:
    from ._engine import BaseEngine, Steps

# How a ZIP archive begins; the second is an empty one.
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def download_package(
    engine: BaseEngine[Any],
    package_id: str,
    *,
    to: str | os.PathLike[str] | BinaryIO,
    progress: Callable[[int, int | None], object] | None = None,
) -> Steps[int]:
    """Download the file of a Connector SDK package.

    An existing file is replaced once the new one is complete; if the download fails it stays as it is.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/download-connector-sdk-package

    Args:
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
        to: The place of the ZIP archive: the path of a file, or a file that is open for writing bytes.
        progress: Called after each piece with the bytes written so far, and the total or None if it is unknown.

    Returns:
        The number of bytes written.

    Raises:
        NotFound: There is no such package.
        UnexpectedResponse: The answer is not a complete ZIP archive. A file that was handed in open may have a part of it.
        FivetranError: As for every call.
        TypeError: `to` is neither a path nor a file that takes bytes.
        OSError: The file cannot be written.
    """
    from fivetran_api.api.connector_sdk_packages import download_connector_sdk_package  # noqa: PLC0415 - on first use

    request = engine.build(**download_connector_sdk_package._get_kwargs(package_id))
    if isinstance(to, str | os.PathLike):
        with _replacing(Path(to)) as file:
            return (yield from _receive(engine, request, file, progress, whole=_is_whole))
    if not hasattr(to, "write") or isinstance(to, io.TextIOBase):
        raise TypeError(f"to must be a path or a file that is open for writing bytes, not {type(to).__name__}")
    return (yield from _receive(engine, request, to, progress))


@contextmanager
def _replacing(path: Path) -> Generator[BinaryIO]:
    """A new file that takes the place of the one at `path` when the block ends, and is deleted if it fails.

    Raises:
        OSError: There can be no file of this path.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; give the path of a file")
    part = path.with_name(f".{token_hex(16)}.part")
    # Exclusive creation follows no link and opens nobody else's file, and leaves the mode to the umask.
    file = part.open("x+b")
    try:
        with file:
            yield file
        with suppress(FileNotFoundError):
            part.chmod(path.stat().st_mode & 0o777)  # overwriting would have kept it
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _receive(
    engine: BaseEngine[Any],
    request: httpx.Request,
    file: BinaryIO,
    progress: Callable[[int, int | None], object] | None,
    whole: Callable[[BinaryIO], bool] | None = None,
) -> Steps[int]:
    """Send `request` and write the archive that is answered to `file`. `whole` tells whether a file has all of an archive."""
    response = yield from engine.sent(request, stream=True)
    archive = _Archive(response, file, progress)
    # A body that has been read already can be read in both ways.
    drain = _drain if isinstance(response.stream, httpx.SyncByteStream) else _drain_async
    secrets = all_secrets(engine.exchange.credentials.secrets(), request)
    try:
        # One step to the end, so that what interrupts or cancels it finds the block that closes the response.
        yield partial(drain, response, archive.take)
    except Exception as failure:
        error = request_error(failure)  # aiohttp lets some of its own through
        if error is None:
            raise
        raise lost(error, request, 1, secrets) from cleaned(failure, secrets)
    fault = archive.fault()
    if not fault and whole and not whole(file):
        fault = f"a ZIP archive that lacks its end, {archive.written} bytes"
    if fault:
        raise unreadable(response, request, fault, secrets, archive.head)
    return archive.written


class _Archive:
    """Writes the pieces of a response to a file if they begin like a ZIP archive."""

    def __init__(self, response: httpx.Response, file: BinaryIO, progress: Callable[[int, int | None], object] | None) -> None:
        length = response.headers.get("Content-Length", "")
        encoded = "Content-Encoding" in response.headers
        self.total = int(length) if length.isascii() and length.isdecimal() and len(length) < 20 and not encoded else None
        self.type = response.headers.get("Content-Type", "of no type")
        self.head = b""
        self.written = 0
        self._file = file
        self._progress = progress

    def take(self, piece: bytes) -> bool:
        """Write a piece, or keep it until it is known what it belongs to. Return True if more is wanted."""
        if not self.written:
            self.head = piece = self.head + piece
            if len(piece) < len(_ZIP[0]):
                return True
            if not piece.startswith(_ZIP):
                return False
            self.head = b""
        self._write(piece)
        if self._progress:
            self._progress(self.written, self.total)
        return True

    def fault(self) -> str:
        """Return what is wrong with what arrived; an empty text if nothing is."""
        if not self.written:
            return f"a body that is not a ZIP archive but {self.type}, {len(self.head)} bytes" if self.head else "an empty body"
        if self.total not in (None, self.written):
            return f"{self.written} bytes instead of the {self.total} that its Content-Length names"
        return ""

    def _write(self, piece: bytes) -> None:
        self.written += len(piece)
        # A file without a buffer may take less than it is given.
        while piece:
            piece = piece[self._file.write(piece) :]


def _drain(response: httpx.Response, take: Callable[[bytes], bool]) -> None:
    """Give away the pieces of a response until no more is wanted, and close it."""
    with closing(response):
        for piece in response.iter_bytes():
            if not take(piece):
                return


async def _drain_async(response: httpx.Response, take: Callable[[bytes], bool]) -> None:
    """Give away the pieces of a response until no more is wanted, and close it, also when cancelled."""
    import anyio  # noqa: PLC0415 - httpx brings it

    try:
        async for piece in response.aiter_bytes():
            if not take(piece):
                return
    finally:
        with anyio.CancelScope(shield=True):
            await response.aclose()


def _is_whole(file: BinaryIO) -> bool:
    import zipfile  # noqa: PLC0415 - for downloads alone

    return zipfile.is_zipfile(file)
