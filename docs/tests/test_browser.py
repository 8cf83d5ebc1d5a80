"""The site in a browser: search, tabs, both modes, the keyboard, small screens, and nothing from elsewhere."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

SITE = Path(__file__).parents[1] / "_build" / "html"
OPERATION = "reference/operations/groups/list.html"
LOOKED_AT = ("index.html", "tutorial.html", OPERATION, "reference/configs/connections/postgres.html", "command-line.html")


class Quiet(SimpleHTTPRequestHandler):
    """A server that does not write a line for each request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, D102 - the library's
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Page]:
    """A page that fails the test if it asks another host, or if the console has an error."""
    page = browser.new_page()
    faults: list[str] = []
    page.on("request", lambda request: faults.append(request.url) if not request.url.startswith((address, "data:")) else None)
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    page.close()
    assert faults == []


@pytest.mark.parametrize(("words", "target"), [
    ("rotate credentials", "how-to/rotate-credentials"), ("list_sync_history", "connections/list_sync_history"),
    ("SyncUnknown", "explanation/verdict"),
])  # fmt: skip
def test_the_search_finds_it_in_one_query(page: Page, address: str, words: str, target: str) -> None:
    page.goto(f"{address}/search.html?q={words}")
    page.wait_for_selector("ul.search li a", timeout=20_000)
    links = [link.get_attribute("href") or "" for link in page.query_selector_all("ul.search li a")]
    assert any(target in link for link in links[:10]), links[:10]


def test_tabs_remember_the_way(page: Page, address: str) -> None:
    page.goto(f"{address}/{OPERATION}")
    page.get_by_text("Async", exact=True).first.click()
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()
    page.goto(f"{address}/reference/operations/groups/get.html")
    page.wait_for_function("document.querySelectorAll('input:checked').length > 0")
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()


def test_dark_mode_has_a_dark_ground(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{address}/index.html")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert sum(int(each) for each in ground.strip("rgba()").split(",")[:3]) < 200


@pytest.mark.parametrize("path", LOOKED_AT)
def test_a_page_fits_a_telephone(page: Page, address: str, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 361


def test_the_keyboard_reaches_the_content(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "A"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", LOOKED_AT)
def test_no_serious_finding_of_accessibility(page: Page, address: str, path: str, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/{path}")
    found = Axe().run(page)
    serious = [
        (each["id"], [node["html"][:120] for node in each["nodes"]][:3])
        for each in found.response["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert serious == []


def test_the_site_has_an_inventory_and_a_list_for_programs() -> None:
    assert (SITE / "objects.inv").exists()
    text = (SITE / "llms.txt").read_text("utf-8")
    assert "reference/operations/groups/list.html" in text
