"""Both clients on a real socket, against servers that misbehave."""

from __future__ import annotations

import gzip
import socket
from contextlib import suppress

import pytest
from hostile import Act, HostileServer, answer, hang_up, reset, reset_after, say

from fivetran_facade import (
    ConnectionFailed,
    FivetranError,
    NotFound,
    Retry,
    ServerError,
    TimedOut,
    UnexpectedResponse,
)
from worlds import World

GROUP = b'{"code": "Success", "data": {"id": "a", "name": "b", "created_at": "2024-01-01T00:00:00Z"}}'
HALF = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + GROUP
HALF_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n0123"
LOST = {
    "closed without a word": hang_up,
    "reset without a word": reset,
    "closed in the body": say(HALF),
    "reset in the body": reset_after(HALF),
    "closed in a chunk": say(HALF_CHUNKED),
    "no HTTP at all": say(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "wrong compression": answer(b"not gzip", headers="Content-Encoding: gzip"),
}
UNREADABLE = {
    "HTML": answer(b"<html>Sign in</html>", headers="Content-Type: text/html"),
    "cut JSON": answer(GROUP[:-5]),
    "not UTF-8": answer(b'{"code": "\xff\xfe"}'),
    "a list": answer(b"[1, 2]"),
    "a string": answer(b'"Success"'),
    "null data": answer(b'{"code": "Success", "data": null}'),
    "no data": answer(b'{"code": "Success"}'),
    "no id": answer(b'{"code": "Success", "data": {"name": "b"}}'),
    "deep nesting": answer(b"[" * 200_000),
    "a redirect": answer(b"", "302 Found", "Location: http://127.0.0.1:1/"),
}


def count(server: HostileServer, method: str) -> int:
    """How many requests of a method the server received."""
    return sum(request.startswith(method.encode()) for request in server.requests)


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_get_whose_answer_is_lost_is_sent_again(world: World, loss: Act) -> None:
    with HostileServer(loss, loss, answer(GROUP)) as server:
        group = world.do(world.client(base_url=server.url).groups.get("a"))

    assert group.id == "a"
    assert count(server, "GET") == 3


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_post_whose_answer_is_lost_is_sent_once_and_says_so(world: World, loss: Act) -> None:
    with HostileServer(loss) as server, pytest.raises(ConnectionFailed, match="look before") as caught:
        world.do(world.client(base_url=server.url).groups.create(name="b"))

    assert caught.value.may_have_been_done
    assert count(server, "POST") == 1


def test_a_post_that_times_out_is_sent_once(world: World) -> None:
    server = HostileServer(hang_up)
    server.acts = [server.say_nothing]
    with server, pytest.raises(TimedOut) as caught:
        world.do(world.client(base_url=server.url, timeout=0.2).connections.sync("a"))

    assert caught.value.may_have_been_done
    assert count(server, "POST") == 1


def test_a_post_that_never_reached_a_server_is_tried_again(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    with pytest.raises(ConnectionFailed) as caught:
        world.do(world.client(base_url=url, retry=Retry(attempts=3)).groups.create(name="b"))

    assert not caught.value.may_have_been_done
    assert (caught.value.attempts, len(world.waits)) == (3, 2)


@pytest.mark.parametrize("status", ["500 Internal Server Error", "502 Bad Gateway", "520 Who Knows"])
def test_a_post_that_a_server_failed_is_sent_once(world: World, status: str) -> None:
    with HostileServer(answer(b"<html>", status)) as server, pytest.raises(ServerError, match="look before"):
        world.do(world.client(base_url=server.url).groups.create(name="b"))

    assert count(server, "POST") == 1


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_a_success_that_cannot_be_read_is_an_unexpected_response(world: World, body: Act) -> None:
    with HostileServer(body) as server, pytest.raises(UnexpectedResponse):
        world.do(world.client(base_url=server.url).groups.get("a"))

    assert len(server.requests) == 1


def test_a_failure_without_json_keeps_its_status(world: World) -> None:
    page = answer(b"<html>nothing here</html>", "404 Not Found", "Content-Type: text/html")
    with HostileServer(page) as server, pytest.raises(NotFound) as caught:
        world.do(world.client(base_url=server.url).groups.get("a"))

    assert (caught.value.status, caught.value.code, caught.value.body) == (404, None, "<html>nothing here</html>")


def test_compressed_answers_are_read(world: World) -> None:
    with HostileServer(answer(gzip.compress(GROUP), headers="Content-Encoding: gzip")) as server:
        assert world.do(world.client(base_url=server.url).groups.get("a")).name == "b"


def test_credentials_do_not_follow_a_redirect_to_another_server(world: World) -> None:
    with HostileServer(answer(GROUP)) as other:
        elsewhere = answer(b"", "307 Temporary Redirect", f"Location: {other.url}/v1/groups/a")
        with HostileServer(elsewhere) as server, pytest.raises(UnexpectedResponse):
            world.do(world.client(base_url=server.url).groups.get("a"))

    assert other.requests == []


@pytest.mark.parametrize(
    "act", [*LOST.values(), *UNREADABLE.values(), answer(b"", "429 Too Many Requests"), answer(b"", "999 Odd")]
)
@pytest.mark.parametrize("method", ["list", "delete"])
def test_nothing_but_our_own_errors_leaves_a_call(world: World, act: Act, method: str) -> None:
    with HostileServer(act) as server:
        groups = world.client(base_url=server.url, retry=Retry(attempts=2)).groups
        with suppress(FivetranError):
            world.do(groups.list() if method == "list" else groups.delete("a"))
