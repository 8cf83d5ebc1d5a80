"""Uploads and downloads."""

from __future__ import annotations

import asyncio
import base64
import gzip
import os
import re
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from io import BytesIO, StringIO, UnsupportedOperation
from pathlib import Path
from typing import IO, Any, cast
from zipfile import ZipFile

import anyio
import anyio.lowlevel
import httpx
import pytest
from hostile import HostileServer, answer, reset_after

from fivetran_api.types import File
from fivetran_facade import (
    ApiError,
    AsyncFivetran,
    ConnectionFailed,
    Fivetran,
    NotFound,
    RateLimited,
    Retry,
    UnexpectedResponse,
)
from worlds import Script, World, failure, success


def archive_of(content: bytes) -> bytes:
    """A ZIP archive with one file, not compressed."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("connector.py", content)
    return made.getvalue()


ARCHIVE = archive_of(bytes(range(256)) * 1000)
TOKEN = base64.b64encode(b"key:the-api-secret").decode()
SIGN_IN = b"<html><h1>Sign in</h1> the-api-secret " + TOKEN.encode()


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces. A piece may be something to raise, or to call before the next one."""

    def __init__(self, *pieces: bytes | BaseException | Callable[[], object]) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, BaseException):
                raise piece
            if callable(piece):
                piece()
            else:
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
            await anyio.lowlevel.checkpoint()

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        await anyio.lowlevel.checkpoint()
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


class Receiver(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Reads each body from its stream, as a socket does, and answers in order. What is to be raised comes before reading."""

    def __init__(self, *answers: httpx.Response | httpx.RequestError) -> None:
        self.answers = list(answers)
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._answer(b"" if self._refuses else b"".join(request.stream))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._answer(b"" if self._refuses else b"".join([piece async for piece in request.stream]))

    @property
    def _refuses(self) -> bool:
        return isinstance(self.answers[0], httpx.ConnectError)

    def _answer(self, body: bytes) -> httpx.Response:
        answer = self.answers.pop(0)
        self.bodies.append(body)
        if isinstance(answer, httpx.RequestError):
            raise answer
        return answer


class OneWay(BytesIO):
    """A stream that cannot be rewound."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise UnsupportedOperation

    tell = seek


class Minimal:
    """The least that can be read from."""

    def __init__(self, content: bytes) -> None:
        self.read = BytesIO(content).read


def pipe(content: bytes) -> Any:
    """The end of a pipe whose other end has written and gone."""
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(content)

    threading.Thread(target=write).start()
    PIPES.append(os.fdopen(reading, "rb"))
    return PIPES[-1]


PIPES: list[IO[bytes]] = []


@pytest.fixture(autouse=True)
def no_pipe_left() -> Iterator[None]:
    """Close the pipes of a test."""
    yield
    while PIPES:
        PIPES.pop().close()


def named(kind: Any) -> str:
    return str(kind.__name__)


ONCE: list[Callable[[bytes], Any]] = [OneWay, Minimal, pipe]
AGAIN: list[httpx.Response | httpx.RequestError] = [failure(429), failure(401), httpx.ConnectError("refused")]


@pytest.mark.parametrize("refusal", AGAIN, ids=repr)
@pytest.mark.parametrize("start", [0, 1000])
def test_a_stream_is_sent_from_where_it_stood_each_time(
    world: World, refusal: httpx.Response | httpx.RequestError, start: int
) -> None:
    transport = Receiver(refusal, success({"id": "p"}))
    pairs = iter([("key", "old"), ("key", "new")])
    client = world.client(transport=transport, credentials=lambda: next(pairs))
    stream = BytesIO(ARCHIVE)
    stream.seek(start)

    world.do(client.connector_sdk_packages.create(file=File(stream, "code.zip")))

    assert len(transport.bodies) == 2
    assert transport.bodies[-1].partition(b"\r\n\r\n")[2].startswith(ARCHIVE[start:] + b"\r\n--")
    assert transport.bodies[0] in (b"", transport.bodies[1])


@pytest.mark.parametrize("stream", ONCE, ids=named)
def test_a_stream_that_cannot_be_rewound_is_sent_once(world: World, stream: Callable[[bytes], Any]) -> None:
    transport = Receiver(success({"id": "p"}))

    world.do(world.client(transport=transport).connector_sdk_packages.create(file=File(stream(ARCHIVE), "code.zip")))

    assert ARCHIVE in transport.bodies[0]


@pytest.mark.parametrize("status", [401, 429])
@pytest.mark.parametrize("stream", ONCE, ids=named)
def test_a_stream_that_cannot_be_rewound_is_not_sent_again_once_it_was_read(
    world: World, stream: Callable[[bytes], Any], status: int
) -> None:
    transport = Receiver(failure(status), success({"id": "p"}))
    pairs = iter([("key", "old"), ("key", "new")])
    client = world.client(transport=transport, credentials=lambda: next(pairs))

    with pytest.raises(ApiError, match=r"give the file anew") as caught:
        world.do(client.connector_sdk_packages.update("p", file=File(stream(ARCHIVE), "code.zip")))

    assert (caught.value.status, len(transport.bodies), world.waits) == (status, 1, [])


def test_a_lost_upload_says_that_the_stream_was_read(world: World) -> None:
    transport = Receiver(httpx.ReadError("lost"))

    with pytest.raises(ConnectionFailed, match=r"check before sending it again - .* give the file anew") as caught:
        world.do(world.client(transport=transport).connector_sdk_packages.create(file=File(OneWay(ARCHIVE))))

    assert caught.value.may_have_been_done


def test_a_stream_that_nobody_has_read_yet_is_sent_after_a_failed_connection(world: World) -> None:
    transport = Receiver(httpx.ConnectError("refused"), success({"id": "p"}))

    world.do(world.client(transport=transport).connector_sdk_packages.create(file=File(OneWay(ARCHIVE), "code.zip")))

    assert ARCHIVE in transport.bodies[1]


def test_a_body_of_a_generator_is_sent_once_through_the_generated_client() -> None:
    transport = Receiver(failure(429), success())
    client = Fivetran("key", "the-api-secret", transport=transport)

    with pytest.raises(RateLimited):
        client.api.get_httpx_client().post("/v1/connector-sdk/packages", content=iter([ARCHIVE]))

    assert transport.bodies == [ARCHIVE]


def typed(path: Path) -> File:
    return File(str(path), mime_type="application/zip")


@pytest.mark.parametrize("given", [str, Path, File, typed])
def test_a_path_may_be_given_for_a_file(world: World, tmp_path: Path, given: Callable[[Path], Any]) -> None:
    path = tmp_path / "code.zip"
    path.write_bytes(ARCHIVE)
    transport = Receiver(failure(429), success({"id": "p"}))

    world.do(world.client(transport=transport).connector_sdk_packages.create(file=given(path)))

    for body in transport.bodies:
        head, _, content = body.partition(b"\r\n\r\n")
        assert b'filename="code.zip"\r\nContent-Type: application/zip' in head
        assert content.startswith(ARCHIVE + b"\r\n--")


def test_a_stream_has_the_name_of_its_file_unless_another_is_given(world: World, tmp_path: Path) -> None:
    path = tmp_path / "code.zip"
    path.write_bytes(ARCHIVE)
    transport = Receiver(success({"id": "p"}), success({"id": "p"}))
    packages = world.client(transport=transport).connector_sdk_packages

    with path.open("rb") as file:
        world.do(packages.create(file=File(file)))
        file.seek(0)
        world.do(packages.create(file=File(file, "other.zip")))

    assert [b'filename="code.zip"' in body for body in transport.bodies] == [True, False]
    assert b'filename="other.zip"' in transport.bodies[1]


UNREADABLE: dict[str, tuple[Any, type[Exception]]] = {
    "a path of nothing": ("nothing.zip", FileNotFoundError),
    "a file of nothing": (File("nothing.zip"), FileNotFoundError),
    "a folder": (".", IsADirectoryError),
    "a stream of text": (File(cast("Any", StringIO("PK"))), TypeError),
    "no stream": (File(cast("Any", 7)), TypeError),
    "no file": (None, TypeError),
}


@pytest.mark.parametrize(("given", "kind"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_cannot_be_read_is_refused_before_anything_is_sent(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: Any, kind: type[Exception]
) -> None:
    monkeypatch.chdir(tmp_path)
    script = Script(success({"id": "p"}))

    with pytest.raises(kind):
        world.do(world.client(transport=script).connector_sdk_packages.create(file=given))

    assert script.requests == []


@pytest.mark.parametrize("stream", [BytesIO, *ONCE], ids=named)
def test_an_upload_arrives_on_a_socket(stream: Callable[[bytes], Any]) -> None:
    with (
        HostileServer(answer(b'{"code": "Success", "data": {"id": "p"}}')) as server,
        Fivetran("key", "the-api-secret", base_url=server.url) as client,
    ):
        assert client.connector_sdk_packages.create(file=File(stream(ARCHIVE[:70_000]))).id == "p"

    assert ARCHIVE[:70_000] in server.requests[0]


# Downloads


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The path of a file that is there already, alone in its folder."""
    path = tmp_path / "code.zip"
    path.write_bytes(b"the good file")
    return path


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
    assert names_in(tmp_path) == ["code.zip"]


def test_a_download_goes_to_a_path_given_as_text(world: World, tmp_path: Path) -> None:
    client = world.client(transport=streamed(Pieces(ARCHIVE)))

    world.do(client.connector_sdk_packages.download("p", to=str(tmp_path / "code.zip")))

    assert (tmp_path / "code.zip").read_bytes() == ARCHIVE


@pytest.mark.parametrize("content", [archive_of(b"abc"), b"PK\x05\x06" + bytes(18)], ids=["an archive", "an empty one"])
def test_a_download_goes_to_an_open_file_byte_by_byte(world: World, content: bytes) -> None:
    file, pieces = BytesIO(), Pieces(*(bytes([byte]) for byte in content))

    assert world.do(world.client(transport=streamed(pieces)).connector_sdk_packages.download("p", to=file)) == len(content)
    assert file.getvalue() == content


def test_a_file_that_takes_less_than_it_is_given_gets_all_the_same(world: World) -> None:
    class Narrow(BytesIO):
        def write(self, piece: Any) -> int:
            return super().write(piece[:7])

    file = Narrow()
    world.do(
        world.client(transport=streamed(Pieces(ARCHIVE[:1000], ARCHIVE[1000:]))).connector_sdk_packages.download("p", to=file)
    )

    assert file.getvalue() == ARCHIVE


BODIES = {
    "a sign-in page": (SIGN_IN[:20], SIGN_IN[20:]),
    "a JSON envelope": (b'{"code": "Success", "message": "the-api-secret"}',),
    "nothing": (),
    "an empty piece": (b"",),
    "two letters": (b"P", b"K"),
    "almost an archive": (b"PK\x03", b"\x05", ARCHIVE),
    "half an archive": (ARCHIVE[:1000],),
    "an archive without its end": (ARCHIVE[:-1000],),
}


@pytest.mark.parametrize("status", [200, 204])
@pytest.mark.parametrize("pieces", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("kind", ["text/html", "application/zip", None])
def test_what_is_no_archive_leaves_the_good_file(
    world: World, target: Path, pieces: tuple[bytes, ...], status: int, kind: str | None
) -> None:
    body = Pieces(*pieces)
    headers = {"Content-Type": kind} if kind else {}
    client = world.client(transport=httpx.MockTransport(lambda _: httpx.Response(status, stream=body, headers=headers)))

    with pytest.raises(UnexpectedResponse, match=r"archive|empty body") as caught:
        world.do(client.connector_sdk_packages.download("p", to=target))

    assert target.read_bytes() == b"the good file"
    assert names_in(target.parent) == ["code.zip"]
    assert body.closed
    assert caught.value.status == status
    shown = f"{caught.value} {vars(caught.value)}"
    assert "the-api-secret" not in shown
    assert TOKEN not in shown


@pytest.mark.parametrize("length", [len(ARCHIVE) - 1, len(ARCHIVE) + 1, 0])
def test_an_archive_of_another_length_than_was_announced_leaves_the_good_file(world: World, target: Path, length: int) -> None:
    client = world.client(transport=streamed(Pieces(ARCHIVE), **{"Content-Length": str(length)}))

    with pytest.raises(UnexpectedResponse, match=f"{len(ARCHIVE)} bytes instead of the {length}"):
        world.do(client.connector_sdk_packages.download("p", to=target))

    assert target.read_bytes() == b"the good file"


@pytest.mark.parametrize("length", ["", "many", "-1", "1" * 5000, "\u0661"])
def test_a_length_that_is_no_number_is_not_believed(world: World, target: Path, length: str) -> None:
    headers = [(b"Content-Length", length.encode())]
    client = world.client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Pieces(ARCHIVE), headers=headers)))
    seen: list[int | None] = []

    def note(_: int, total: int | None) -> None:
        seen.append(total)

    world.do(client.connector_sdk_packages.download("p", to=target, progress=note))

    assert seen == [None]
    assert target.read_bytes() == ARCHIVE


def test_a_packed_answer_is_not_measured_by_its_length(world: World, target: Path) -> None:
    packed = gzip.compress(ARCHIVE)
    headers = {"Content-Encoding": "gzip", "Content-Length": str(len(packed))}

    world.do(world.client(transport=streamed(Pieces(packed), **headers)).connector_sdk_packages.download("p", to=target))

    assert target.read_bytes() == ARCHIVE


def test_nothing_of_a_sign_in_page_is_written_to_an_open_file(world: World) -> None:
    file = BytesIO()

    with pytest.raises(UnexpectedResponse) as caught:
        world.do(world.client(transport=streamed(Pieces(SIGN_IN))).connector_sdk_packages.download("p", to=file))

    assert file.getvalue() == b""
    assert caught.value.body.startswith("<html><h1>Sign in</h1>")


def test_of_a_page_without_end_only_the_beginning_is_read(world: World) -> None:
    def fail() -> None:
        raise AssertionError("more was read")

    body = Pieces(SIGN_IN, fail)
    with pytest.raises(UnexpectedResponse):
        world.do(world.client(transport=streamed(body)).connector_sdk_packages.download("p", to=BytesIO()))

    assert body.closed


def test_downloads_to_one_path_at_once_do_not_mix(world: World, target: Path) -> None:
    """The second begins and ends while the first is halfway, and the third within the second."""
    contents = [archive_of(letter * 100_000) for letter in (b"a", b"b", b"c")]
    ended: list[bytes] = []

    def download_within(*rest: bytes) -> Callable[[], None]:
        def begin() -> None:
            if rest:
                body = Pieces(rest[0][:5000], download_within(*rest[1:]), rest[0][5000:])
                with Fivetran("key", "the-api-secret", transport=streamed(body)) as fivetran:
                    fivetran.connector_sdk_packages.download("p", to=target)
                ended.append(target.read_bytes())

        return begin

    body = Pieces(contents[0][:5000], download_within(*contents[1:]), contents[0][5000:])
    world.do(world.client(transport=streamed(body)).connector_sdk_packages.download("p", to=target))

    assert [*ended, target.read_bytes()] == [contents[2], contents[1], contents[0]]
    assert names_in(target.parent) == ["code.zip"]


def test_the_file_on_the_way_stands_beside_the_target_with_a_name_nobody_can_know(world: World, target: Path) -> None:
    others: set[str] = set()

    def look() -> None:
        (other,) = set(names_in(target.parent)) - {"code.zip"}
        others.add(other)

    for _ in range(2):
        client = world.client(transport=streamed(Pieces(ARCHIVE[:1000], look, ARCHIVE[1000:])))
        world.do(client.connector_sdk_packages.download("p", to=target))

    assert len(others) == 2
    assert all(re.fullmatch(r"\.[0-9a-f]{32}\.part", other) for other in others)


def test_a_name_of_full_length_can_be_downloaded_to(world: World, tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".zip")

    world.do(world.client(transport=streamed(Pieces(ARCHIVE))).connector_sdk_packages.download("p", to=path))

    assert path.read_bytes() == ARCHIVE


def test_a_download_touches_no_other_file(world: World, target: Path) -> None:
    """A user's own file, and a link that would lead to another."""
    own, linked = target.with_name("code.zip.part"), target.with_name("linked")
    own.write_bytes(b"mine")
    linked.write_bytes(b"mine too")
    target.unlink()
    target.symlink_to(linked)

    world.do(world.client(transport=streamed(Pieces(ARCHIVE))).connector_sdk_packages.download("p", to=target))

    assert (own.read_bytes(), linked.read_bytes(), target.read_bytes()) == (b"mine", b"mine too", ARCHIVE)


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_has_the_mode_of_a_new_file(world: World, tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        world.do(
            world.client(transport=streamed(Pieces(ARCHIVE))).connector_sdk_packages.download("p", to=tmp_path / "code.zip")
        )
    finally:
        os.umask(before)

    assert (tmp_path / "code.zip").stat().st_mode & 0o777 == 0o666 & ~mask


def test_a_file_that_was_there_keeps_its_mode(world: World, target: Path) -> None:
    target.chmod(0o640)

    world.do(world.client(transport=streamed(Pieces(ARCHIVE))).connector_sdk_packages.download("p", to=target))

    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("to", "error", "words"),
    [
        (StringIO(), TypeError, "^to must be .*StringIO"),
        (None, TypeError, "^to must be .*NoneType"),
        (b"code.zip", TypeError, "^to must be .*not bytes"),
        ("{folder}", IsADirectoryError, "path of a file"),
        ("{folder}/missing/code.zip", FileNotFoundError, "missing"),
    ],
)
def test_a_target_that_cannot_be_written_is_refused_before_anything_is_sent(
    world: World, tmp_path: Path, to: Any, error: type[Exception], words: str
) -> None:
    script = Script(success())
    to = to.format(folder=tmp_path) if isinstance(to, str) else to

    with pytest.raises(error, match=words):
        world.do(world.client(transport=script).connector_sdk_packages.download("p", to=to))

    assert script.requests == []
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("fault", [httpx.ReadError("reset"), httpx.DecodingError("no gzip")], ids=repr)
def test_a_download_that_breaks_leaves_the_old_file(world: World, target: Path, fault: httpx.RequestError) -> None:
    body = Pieces(ARCHIVE[:1000], fault)

    with pytest.raises(ConnectionFailed, match="download"):
        world.do(world.client(transport=streamed(body)).connector_sdk_packages.download("p", to=target))

    assert target.read_bytes() == b"the good file"
    assert names_in(target.parent) == ["code.zip"]
    assert body.closed


def test_a_file_that_cannot_be_written_ends_the_download(world: World) -> None:
    class Full(BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    body = Pieces(ARCHIVE)
    with pytest.raises(OSError, match="No space left"):
        world.do(world.client(transport=streamed(body)).connector_sdk_packages.download("p", to=Full()))

    assert body.closed


def test_ctrl_c_leaves_no_connection_open_and_no_file(target: Path) -> None:
    body = Pieces(ARCHIVE[:1000], KeyboardInterrupt())

    with Fivetran("key", "the-api-secret", transport=streamed(body)) as fivetran, pytest.raises(KeyboardInterrupt):
        fivetran.connector_sdk_packages.download("p", to=target)

    assert body.closed
    assert target.read_bytes() == b"the good file"
    assert names_in(target.parent) == ["code.zip"]


async def cancelled_by_task(body: Pieces, at: anyio.Event, target: Path) -> None:
    async with AsyncFivetran("key", "the-api-secret", transport=streamed(body)) as fivetran:
        task = asyncio.ensure_future(fivetran.connector_sdk_packages.download("p", to=target))
        await at.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def cancelled_by_scope(body: Pieces, at: anyio.Event, target: Path) -> None:
    """Every wait within a cancelled scope is cancelled again, those of closing too."""
    async with AsyncFivetran("key", "the-api-secret", transport=streamed(body)) as fivetran, anyio.create_task_group() as group:
        download: Any = partial(fivetran.connector_sdk_packages.download, "p", to=target)
        group.start_soon(download)
        await at.wait()
        group.cancel_scope.cancel()


@pytest.mark.parametrize("cancelled", [cancelled_by_task, cancelled_by_scope])
def test_a_cancelled_task_leaves_no_connection_open_and_no_file(cancelled: Any, target: Path) -> None:
    halfway = anyio.Event()
    body = Pieces(ARCHIVE[:1000], halfway.set, ARCHIVE[1000:2000], ARCHIVE[2000:])

    asyncio.run(cancelled(body, halfway, target))

    assert body.closed
    assert target.read_bytes() == b"the good file"
    assert names_in(target.parent) == ["code.zip"]


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
