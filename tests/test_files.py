"""Uploads and downloads."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from hostile import HostileServer, answer, reset_after

from fivetran_api.types import File
from fivetran_facade import ConnectionFailed, NotFound, Retry
from worlds import Script, World, failure, success

ARCHIVE = bytes(range(256)) * 1000


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, and breaks where a piece is an error."""

    def __init__(self, *pieces: bytes | httpx.RequestError) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, httpx.RequestError):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def streamed(body: Pieces, **headers: str) -> httpx.MockTransport:
    """A transport whose answers come in pieces."""
    return httpx.MockTransport(lambda _: httpx.Response(200, stream=body, headers=headers))


def test_an_upload_is_one_part_with_its_name_and_a_boundary_of_its_own(world: World) -> None:
    script = Script(success({"id": "p"}), success({"id": "p"}))
    client = world.client(transport=script)

    world.do(client.connector_sdk_packages.create(file=File(BytesIO(ARCHIVE), "code.zip", "application/zip")))
    world.do(client.connector_sdk_packages.update("p", file=File(BytesIO(ARCHIVE), "code.zip", "application/zip")))

    boundaries: set[str] = set()
    for request in script.requests:
        found = re.fullmatch("multipart/form-data; boundary=(.+)", request.headers["Content-Type"])
        assert found
        boundaries.add(found[1])
        head, _, rest = request.content.partition(b"\r\n\r\n")
        assert b'name="file"; filename="code.zip"' in head
        assert b"Content-Type: application/zip" in head
        assert rest == ARCHIVE + f"\r\n--{found[1]}--\r\n".encode()
    assert len(boundaries) == 2
    assert [(request.method, request.url.path) for request in script.requests] == [
        ("POST", "/v1/connector-sdk/packages"),
        ("PATCH", "/v1/connector-sdk/packages/p"),
    ]


def test_an_upload_that_was_refused_is_sent_whole_again(world: World) -> None:
    script = Script(failure(429), success({"id": "p"}))

    world.do(world.client(transport=script).connector_sdk_packages.create(file=File(BytesIO(ARCHIVE), "code.zip")))

    assert [ARCHIVE in request.content for request in script.requests] == [True, True]


def test_a_download_goes_to_a_file_piece_by_piece(world: World, tmp_path: Path) -> None:
    body = Pieces(ARCHIVE[:1000], ARCHIVE[1000:])
    seen: list[tuple[int, int | None]] = []

    def note(written: int, total: int | None) -> None:
        seen.append((written, total))

    client = world.client(transport=streamed(body, **{"Content-Length": str(len(ARCHIVE))}))

    written = world.do(client.connector_sdk_packages.download("p", to=tmp_path / "code.zip", progress=note))

    assert written == len(ARCHIVE)
    assert (tmp_path / "code.zip").read_bytes() == ARCHIVE
    assert seen == [(1000, len(ARCHIVE)), (len(ARCHIVE), len(ARCHIVE))]
    assert body.closed
    assert [each.name for each in tmp_path.iterdir()] == ["code.zip"]


def test_a_download_goes_to_an_open_file(world: World) -> None:
    file = BytesIO()

    assert world.do(world.client(transport=streamed(Pieces(b"ab", b"c"))).connector_sdk_packages.download("p", to=file)) == 3
    assert file.getvalue() == b"abc"


def test_an_empty_file_is_a_file(world: World, tmp_path: Path) -> None:
    client = world.client(transport=streamed(Pieces()))

    assert world.do(client.connector_sdk_packages.download("p", to=str(tmp_path / "code.zip"))) == 0
    assert (tmp_path / "code.zip").read_bytes() == b""


def test_a_download_that_breaks_leaves_the_old_file(world: World, tmp_path: Path) -> None:
    (tmp_path / "code.zip").write_bytes(b"old")
    client = world.client(transport=streamed(Pieces(b"new", httpx.ReadError("reset"))))

    with pytest.raises(ConnectionFailed, match="download"):
        world.do(client.connector_sdk_packages.download("p", to=tmp_path / "code.zip"))

    assert (tmp_path / "code.zip").read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["code.zip"]


def test_a_file_that_cannot_be_written_ends_the_download(world: World) -> None:
    class Full(BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    body = Pieces(b"abc")
    with pytest.raises(OSError, match="No space left"):
        world.do(world.client(transport=streamed(body)).connector_sdk_packages.download("p", to=Full()))

    assert body.closed


def test_a_download_that_fails_is_the_error_it_is(world: World, tmp_path: Path) -> None:
    body = Pieces(b'{"code": "NotFound_ConnectorSdkPackage", ', b'"message": "No such package"}')
    client = world.client(transport=httpx.MockTransport(lambda _: httpx.Response(404, stream=body)))

    with pytest.raises(NotFound) as caught:
        world.do(client.connector_sdk_packages.download("p", to=tmp_path / "code.zip"))

    assert (caught.value.code, caught.value.message) == ("NotFound_ConnectorSdkPackage", "No such package")
    assert list(tmp_path.iterdir()) == []


def test_a_download_on_a_socket_is_tried_again_until_it_begins(world: World, tmp_path: Path) -> None:
    begun = answer(ARCHIVE, headers="Content-Type: application/octet-stream")
    with HostileServer(answer(b"", "503 Service Unavailable"), begun) as server:
        world.do(world.client(base_url=server.url).connector_sdk_packages.download("p", to=tmp_path / "code.zip"))

    assert (tmp_path / "code.zip").read_bytes() == ARCHIVE


def test_a_download_that_is_cut_on_a_socket_is_an_error_of_ours(world: World, tmp_path: Path) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
    with HostileServer(reset_after(head + b"abc")) as server:
        packages = world.client(base_url=server.url, retry=Retry(attempts=1)).connector_sdk_packages
        with pytest.raises(ConnectionFailed):
            world.do(packages.download("p", to=tmp_path / "code.zip"))

    assert list(tmp_path.iterdir()) == []
