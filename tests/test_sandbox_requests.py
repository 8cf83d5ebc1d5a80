"""The checks that each request passes: routes, credentials, media types, limits, pages, older paths."""

from __future__ import annotations

import base64
import gzip
import math
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sandbox_client import LocalClient

from fivetran_sandbox import Sandbox


def anonymous(request: httpx.Request) -> httpx.Request:
    """Adds no credentials."""
    return request


@pytest.fixture
def sandbox() -> Iterator[LocalClient]:
    with LocalClient() as client:
        yield client


def test_an_unknown_path_is_not_found_and_a_wrong_verb_not_allowed(sandbox: LocalClient) -> None:
    """The first has the generic code, the second says what is allowed; neither asks for credentials."""
    for path in ("/v1/nope", "/", "/v1", "/v1/groups/a/b/c", "/v2/groups", "/v1//groups"):
        response = sandbox.get(path, auth=("", ""))
        assert (response.status_code, response.json()["code"]) == (404, "NotFound")
    response = sandbox.request("PUT", "/v1/groups")
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, POST")
    assert sandbox.get("/v1/groups/").status_code == 200


@pytest.mark.parametrize(
    "header", [None, "", "Basic", "Basic !", "Bearer x", "Basic Og==", "Basic YTo=", "Basic OmI=", "Basic /w=="]
)
def test_without_credentials_nothing_is_told(sandbox: LocalClient, header: str | None) -> None:
    """401 as JSON, for what cannot be read and for what is empty; with the quota all the same."""
    headers = {} if header is None else {"Authorization": header}
    response = sandbox.get("/v1/groups", headers=headers, auth=anonymous)
    assert (response.status_code, response.json()["code"]) == (401, "AuthFailed")
    assert response.headers["X-Rate-Limit-Remaining"] == "20000"


def test_one_fixed_pair_of_credentials_lets_nobody_else_in() -> None:
    """Any pair does, unless one is fixed."""
    with LocalClient(api_key="ours", api_secret="secret") as client:
        assert client.get("/v1/groups", auth=("ours", "secret")).status_code == 200
        assert client.get("/v1/groups", auth=("ours", "other")).status_code == 401
        assert client.get("/v1/groups").status_code == 401
        assert client.get("/public/connector-types", auth=anonymous).status_code == 200


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("application/json;q=0", 406),
        ("text/html, */*; q=0", 406),
        ("text/html, */*;q=0.1", 200),
        ("application/json", 200),
        ("application/json;version=2", 200),
        ("*/*", 200),
        ("text/html, application/json;q=0.9", 200),
        ("text/html", 406),
        ("application/xml", 406),
    ],
)
def test_only_json_is_to_be_had(sandbox: LocalClient, accept: str, status: int) -> None:
    """Either version of it."""
    assert sandbox.get("/v1/groups", headers={"Accept": accept}).status_code == status


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 201),
        ("application/json;version=2", 201),
        ("text/plain", 415),
        ("", 415),
        ("multipart/form-data", 415),
    ],
)
def test_only_json_is_taken(sandbox: LocalClient, kind: str, status: int) -> None:
    """Other clients put the version into this header."""
    assert sandbox.post("/v1/groups", content=b'{"name":"x"}', headers={"Content-Type": kind}).status_code == status


def test_what_needs_no_body_needs_no_content_type(sandbox: LocalClient) -> None:
    """Fivetran's own command line sends neither; one that is sent has to be right, and so has one for nothing."""
    for path in ("/v1/proxy/waxen_gumption/regenerate-secrets", "/v1/connections/speak_inexpensive/sync"):
        assert sandbox.post(path).status_code == 200
        assert sandbox.post(path, headers={"Content-Type": "application/json;version=2"}).status_code == 200
        assert sandbox.post(path, headers={"Content-Type": "text/plain"}).status_code == 415
    assert sandbox.post("/v1/connections/speak_inexpensive/sync", content=b"{}").status_code == 415
    assert sandbox.post("/v1/groups").status_code == 415


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("multipart/form-data", b""),
        ("multipart/form-data", b"PK"),
        ("multipart/form-data; boundary=b", b"--b\r\nodd--b--\r\n"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\n--b--"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=other\r\n\r\nx\r\n--b--\r\n"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=file\r\n\r\ncut off"),
    ],
)
def test_a_form_that_is_none_or_has_no_file_is_refused(sandbox: LocalClient, kind: str, content: bytes) -> None:
    """Without a boundary, with parts that cannot be read, or without the part that is asked for."""
    for method, path in (("POST", "/v1/connector-sdk/packages"), ("PATCH", "/v1/connector-sdk/packages/candid_marble")):
        response = sandbox.request(method, path, content=content, headers={"Content-Type": kind})
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")


def test_numbers_and_booleans_may_come_as_strings(sandbox: LocalClient) -> None:
    """As Fivetran's own tool sends them; nonsense is refused."""
    body = {"sync_frequency": "60", "paused": "true", "run_setup_tests": "false"}
    changed = sandbox.patch("/v1/connections/speak_inexpensive", json=body).json()["data"]
    assert (changed["sync_frequency"], changed["paused"]) == (60, True)
    refused: list[dict[str, Any]] = [{"sync_frequency": "61"}, {"sync_frequency": 7}, {"paused": "maybe"}, {"config": []}]
    for wrong in refused:
        response = sandbox.patch("/v1/connections/speak_inexpensive", json=wrong)
        assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")


def test_a_refusal_names_the_place_and_not_the_value(sandbox: LocalClient) -> None:
    """The value may be a secret."""
    body: Any = {"group_id": "decent_dropsy", "service": "postgres", "config": "hunter2"}
    response = sandbox.post("/v1/connections", json=body)
    assert "config" in response.json()["message"]
    assert "hunter2" not in response.text


@pytest.mark.parametrize("limit", [1, 2, 3, 1000])
def test_pages_have_every_item_once(sandbox: LocalClient, limit: int) -> None:
    """The last one has no next_cursor; a cursor is what Fivetran's are."""
    everything = [item["id"] for item in sandbox.data("/v1/connections")["items"]]
    found: list[str] = []
    query: dict[str, Any] = {"limit": limit}
    while True:
        page = sandbox.data("/v1/connections", params=query)
        found += [item["id"] for item in page["items"]]
        if "next_cursor" not in page:
            break
        assert base64.urlsafe_b64decode(page["next_cursor"] + "==") == b'{"skip":%d}' % len(found)
        query["cursor"] = page["next_cursor"]
    assert found == everything
    assert len(found) == 15


@pytest.mark.parametrize(
    "query",
    [{"limit": text} for text in ("0", "1001", "-1", "x", "1.5", "1e3", "9" * 5000)]
    + [{"cursor": text} for text in ("x", "eyJza2lwIjotMX0", "eyJza2lwIjp0cnVlfQ", "W10", "é", "eyJza2lwIjoxLjV9")],
)
def test_a_limit_or_cursor_that_is_none_is_refused(sandbox: LocalClient, query: dict[str, str]) -> None:
    """With 400 and InvalidInput."""
    response = sandbox.get("/v1/groups", params=query)
    assert (response.status_code, response.json()["code"]) == (400, "InvalidInput")


def test_a_cursor_beyond_the_end_finds_an_empty_page(sandbox: LocalClient) -> None:
    """As when items were deleted meanwhile."""
    assert sandbox.data("/v1/groups", params={"cursor": "eyJza2lwIjo5OX0"}) == {"items": []}


def test_the_older_paths_are_served_until_they_are_switched_off(sandbox: LocalClient) -> None:
    """Bodies may be missing there; today's paths stay."""
    with LocalClient(legacy=False) as modern:
        for method, path, body in (
            ("GET", "/v1/connectors/speak_inexpensive", None),
            ("GET", "/v1/connectors", None),
            ("GET", "/v1/groups/decent_dropsy/connectors", None),
            ("GET", "/v1/metadata/connectors/postgres", None),
            ("PATCH", "/v1/connectors/speak_inexpensive", {"paused": False}),
            ("POST", "/v1/connectors/speak_inexpensive/force", None),
            ("POST", "/v1/connections/speak_inexpensive/force", None),
            ("POST", "/v1/connectors/shrill_harmony/resync", None),
            ("POST", "/v1/connectors/speak_inexpensive/schemas/reload", None),
        ):
            options: dict[str, Any] = {"headers": {"Content-Type": "application/json;version=2"}}
            if body is not None:
                options["json"] = body
            response = sandbox.request(method, path, **options)
            assert response.status_code == 200, (path, response.text)
            refused = modern.request(method, path, **options)
            assert refused.status_code == 404, path
        assert modern.get("/v1/connections").status_code == 200


def test_the_hourly_limit_is_counted_down_and_refuses_with_retry_after() -> None:
    """Until the window has passed; a 401 costs nothing."""
    with LocalClient(requests_per_hour=2) as client:
        client.get("/v1/groups", auth=("", ""))
        for left in ("1", "0"):
            response = client.get("/v1/groups")
            assert (response.headers["X-Rate-Limit"], response.headers["X-Rate-Limit-Remaining"]) == ("2", left)
        client.advance(600)
        refused = client.get("/v1/groups")
        assert (refused.status_code, refused.json()["code"]) == (429, "TooManyRequests")
        assert int(refused.headers["Retry-After"]) == 3000
        client.advance(3000)
        assert client.get("/v1/groups").status_code == 200


def test_setup_tests_source_calls_and_new_users_have_limits_of_their_own() -> None:
    """By the published classes, here those of a trial."""
    with LocalClient(plan="trial") as client:
        users = [
            client.post("/v1/users", json={"email": f"{n}@example.com", "given_name": "N", "family_name": "N"}).status_code
            for n in range(11)
        ]
        assert users == [201] * 10 + [429]
        tests = [client.post("/v1/connections/speak_inexpensive/test", json={}).status_code for _ in range(26)]
        assert tests == [200] * 25 + [429]
        assert client.get("/v1/groups").status_code == 200
        assert client.post("/v1/connections/speak_inexpensive/schemas/reload", json={}).headers["Retry-After"] == "60"
        body = {"group_id": "decent_dropsy", "service": "stripe", "config": {"schema": "s"}}
        assert client.post("/v1/connections", json=body).status_code == 429
        assert client.post("/v1/connections", json=body | {"run_setup_tests": False}).status_code == 201


def test_no_plan_no_limits() -> None:
    """The headers are there all the same."""
    with LocalClient(plan="unlimited") as client:
        assert client.get("/v1/groups").headers["X-Rate-Limit"] == "20000"


@pytest.mark.parametrize(
    "options",
    [
        {"plan": "free"},
        {"api_key": "a"},
        {"api_key": "", "api_secret": "b"},
        {"api_key": "a", "api_secret": ""},
        {"api_key": "a:b", "api_secret": "c"},
        {"speed": -1},
        {"speed": math.nan},
        {"speed": math.inf},
        {"sync_seconds": math.nan},
        {"sync_seconds": 1e18},
        {"start": 1e18},
        {"connections": -1},
    ],
    ids=str,
)
def test_a_sandbox_cannot_be_made_wrongly(options: dict[str, Any]) -> None:
    """A ValueError says what is wrong."""
    with pytest.raises(ValueError, match=r"\w+"):
        Sandbox(**options)


def test_the_log_of_requests_tells_what_was_asked(sandbox: LocalClient) -> None:
    """Without those to the sandbox itself."""
    sandbox.get("/v1/groups?limit=1")
    sandbox.get("/v1/nope")
    log = sandbox.data("/_sandbox/requests")
    assert log["items"] == [
        {"method": "GET", "path": "/v1/groups", "status": 200},
        {"method": "GET", "path": "/v1/nope", "status": 404},
    ]
    sandbox.delete("/_sandbox/requests")
    assert sandbox.data("/_sandbox/requests")["count"] == 0


def test_control_requests_that_do_not_fit_are_refused(sandbox: LocalClient) -> None:
    """With what there is instead."""
    assert "/_sandbox/clock" in sandbox.get("/_sandbox/nope").json()["message"]
    for path in ("/_sandbox", "/_sandbox/clock/state", "/_sandbox/../state"):
        assert sandbox.get(path).status_code == 404
    assert sandbox.delete("/_sandbox/clock").status_code == 405
    assert sandbox.get("/_sandbox/connections/a/outcomes").status_code == 405
    assert sandbox.post("/_sandbox/clock", content=b"{").status_code == 400


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_a_body_that_is_compressed_is_a_415(sandbox: LocalClient, encoding: str) -> None:
    """Nothing is made of it; that it is as it is may be said."""
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
    response = sandbox.post("/v1/groups", content=gzip.compress(b'{"name":"G"}'), headers=headers)
    assert (response.status_code, response.json()["code"]) == (415, "UnsupportedMediaType")
    headers["Content-Encoding"] = "identity"
    assert sandbox.post("/v1/groups", content=b'{"name":"G"}', headers=headers).status_code == 201


@pytest.mark.parametrize("limit", ["\u0663", "1.0", "+5", " 5", "1e1", "0x5", "9" * 20])
def test_a_limit_is_written_in_plain_digits(sandbox: LocalClient, limit: str) -> None:
    """Digits of other scripts are none."""
    assert sandbox.get("/v1/groups", params={"limit": limit}).status_code == 400


def test_a_whole_number_may_have_a_fraction_of_zero(sandbox: LocalClient) -> None:
    """As some languages write all numbers; it is answered without one."""
    path = "/v1/connections/speak_inexpensive"
    sandbox.patch(path, content=b'{"sync_frequency": 15.0}', headers={"Content-Type": "application/json"})
    assert b'"sync_frequency":15,' in sandbox.get(path).content
    assert sandbox.patch(path, json={"sync_frequency": 15.5}).status_code == 400


def test_what_cannot_be_found_is_named_in_full(sandbox: LocalClient) -> None:
    """With its slashes, if it has any."""
    assert "'a/b'" in sandbox.get("/v1/groups/a%2Fb").json()["message"]
    assert "'c/d'" in sandbox.get("/v1/users/nuptials_rotunda/groups/c%2Fd").json()["message"]


def test_setup_tests_of_a_connection_want_a_body_if_only_an_empty_one(sandbox: LocalClient) -> None:
    """A destination's do not."""
    headers = {"Content-Type": "application/json"}
    for path, status in (("connections/speak_inexpensive", 400), ("destinations/decent_dropsy", 200)):
        assert sandbox.post(f"/v1/{path}/test", headers=headers).status_code == status
        assert sandbox.post(f"/v1/{path}/test").status_code == status
        assert sandbox.post(f"/v1/{path}/test", json={}).status_code == 200
