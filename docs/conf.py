"""The site: Markdown, and pages that the extension in _ext writes from the document."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

project = "fivetran-facade"
author = "the contributors of fivetran-facade"
copyright = author  # noqa: A001 - Sphinx's name
version = release = runpy.run_path(str(HERE.parent / "fivetran_facade" / "version.py"))["__version__"]

extensions = [
    "myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_design", "generated_pages", "docstrings",
    "links", "llms",
]  # fmt: skip
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
exclude_patterns = ["_build", "tests", "requirements.txt"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]  # a page that is included begins with its own first heading
default_role = "code"  # docstrings have names in single backticks
add_module_names = False
python_use_unqualified_type_names = True
autodoc_typehints = "description"
autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"fivetran-facade {version}"
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_search_scorer = str(HERE / "_ext" / "scorer.js")
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"source_repository": "", "navigation_with_keys": True}
