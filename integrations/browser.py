"""A browser that looks at an orchestrator's pages: Chromium, as Debian has it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, sync_playwright


@contextmanager
def looking() -> Generator[Page]:
    """Open a page in a headless browser, which CHROMIUM may name. A test that needs one is skipped if there is none."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        pytest.skip("there is no Chromium; apt-get install chromium")
    with sync_playwright() as playwright:
        # The sandbox of the browser needs what containers do not allow; it looks at pages of this machine only.
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.set_default_timeout(120_000)
            yield page
        finally:
            browser.close()
