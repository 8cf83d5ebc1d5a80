"""The site in a browser: search, tabs, both modes, the keyboard, small screens, and nothing from elsewhere."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright
from site_pages import SITE

OPERATION = "reference/operations/groups/list.html"
LOOKED_AT = (
    "index.html", "tutorial.html", OPERATION, "reference/operations.html", "reference/configs/connections/postgres.html",
    "reference/errors.html", "how-to/webhooks.html", "explanation/verdict.html", "migrating/pyfivetran.html",
    "command-line.html", "search.html?q=sync",
)  # fmt: skip


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


def test_the_search_has_each_operation_first_when_its_name_is_asked_for(page: Page, address: str) -> None:
    operations = [f"{path.parent.name}/{path.stem}" for path in (SITE / "reference/operations").glob("*/*.html")]
    assert len(operations) > 190
    page.goto(f"{address}/search.html")
    page.wait_for_function("Search._index !== null")
    found = {each: page.evaluate(FOUND_FIRST, each.replace("/", ".")) for each in operations}
    assert {each: first for each, first in found.items() if first != f"reference/operations/{each}"} == {}
    in_words = {each: page.evaluate(FOUND_FIRST, " ".join(reversed(re.split("[/_]", each)))) for each in operations}
    missed = [each for each, first in in_words.items() if first != f"reference/operations/{each}"]
    assert len(missed) < 5, missed


# What the page of results shows first; loading it for each query would take minutes.
FOUND_FIRST = """query => {
  document.querySelector("input[name=q]").value = query;
  return Search._performSearch(...Search._parseQuery(query)).at(-1)[0];
}"""


def test_tabs_remember_the_way(page: Page, address: str) -> None:
    page.goto(f"{address}/{OPERATION}")
    page.get_by_text("Async", exact=True).first.click()
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()
    page.goto(f"{address}/reference/operations/groups/get.html")
    page.wait_for_function("document.querySelectorAll('input:checked').length > 0")
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()


def is_dark(page: Page) -> bool:
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(int(each) for each in ground.strip("rgba()").split(",")[:3]) < 200


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_as_dark_as_the_system_of_its_reader(page: Page, address: str, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/index.html")
    assert is_dark(page) is (scheme == "dark")


@pytest.mark.parametrize("path", LOOKED_AT)
def test_a_page_fits_a_telephone(page: Page, address: str, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 361


def test_the_keyboard_leads_from_the_search_to_the_page_that_was_found(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    press_tab_until(page, "document.activeElement.name === 'q'")
    page.keyboard.type("connections.resync")
    page.keyboard.press("Enter")
    page.wait_for_selector("ul.search li a", timeout=20_000)
    press_tab_until(page, "document.activeElement.closest('ul.search') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reference/operations/connections/resync.html")


def test_the_keyboard_chooses_a_tab_and_shows_where_it_is(page: Page, address: str) -> None:
    page.goto(f"{address}/{OPERATION}")
    press_tab_until(page, "document.activeElement.type === 'radio'")
    shown = page.evaluate("getComputedStyle(document.activeElement.nextElementSibling).outlineStyle")
    assert shown != "none"
    page.keyboard.press("ArrowRight")
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()


def test_the_keyboard_skips_to_the_content_and_goes_through_the_navigation(page: Page, address: str) -> None:
    page.goto(f"{address}/tutorial.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#furo-main-content"
    page.goto(f"{address}/tutorial.html")
    press_tab_until(page, "document.activeElement.closest('.sidebar-tree') !== null")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def press_tab_until(page: Page, condition: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(condition):
            return
    pytest.fail(f"the Tab key does not lead to where {condition}")


def test_the_switch_chooses_light_or_dark_and_other_pages_remember(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(f"{address}/index.html")
    switch = page.locator(".theme-toggle:visible").first
    while page.evaluate("document.body.dataset.theme") != "dark":
        switch.click()
    assert is_dark(page)
    page.goto(f"{address}/tutorial.html")
    assert is_dark(page)
    page.emulate_media(color_scheme="dark")
    page.locator(".theme-toggle:visible").first.click()
    while page.evaluate("document.body.dataset.theme") != "light":
        page.locator(".theme-toggle:visible").first.click()
    assert not is_dark(page)


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
