# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""fivetran-cli lists connections. It has no option for the address, so the one constant that holds it is set."""

from __future__ import annotations

import base64
import sys

from fivetran_cli.http import config
from fivetran_connector_sdk_cli.fivetran_shim import main

config.DEFAULT_BASE_URL = sys.argv[1]
sys.argv[1:] = ["beta", "connection", "list", "--api-key", base64.b64encode(b"key:secret").decode()]
sys.exit(main())
