"""Reading a published definition of the API, from a file or an address."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

import httpx
import yaml
from attrs import frozen

from faults import Rejected
from sources import is_object

ADDRESS: Final = "https://fivetran.com/assets-docs/openapi/file_v1.json"

Json = dict[str, Any]


@frozen
class Published:
    """A definition as it was read.

    Attributes:
        name: The address, or the name of the file without its folder.
        digest: The SHA-256 digest of its bytes, as hexadecimal digits.
        definition: Its content.
    """

    name: str
    digest: str
    definition: Json


def read(source: str) -> Published:
    """Read a definition in JSON or YAML.

    Args:
        source: The path of a file, or an address that begins with http:// or https://.

    Raises:
        Rejected: It cannot be read, or is no object.
    """
    try:
        if source.startswith(("http://", "https://")):
            content = httpx.get(source, timeout=60, follow_redirects=True).raise_for_status().content
            name = source
        else:
            content = Path(source).read_bytes()
            name = Path(source).name
        definition = _parsed(content.decode("utf-8-sig"))
    except httpx.HTTPStatusError as fault:
        raise Rejected(f"{source} cannot be read: the server answers {fault.response.status_code}") from None
    except (OSError, ValueError, RecursionError, httpx.HTTPError, httpx.InvalidURL, yaml.YAMLError) as fault:
        reason = " ".join(str(fault).split()) or type(fault).__name__
        raise Rejected(f"{source} cannot be read: {reason[:300]}") from None
    if not is_object(definition):
        raise Rejected(f"{source} is no OpenAPI document: it must be an object")
    return Published(name, hashlib.sha256(content).hexdigest(), definition)


def _parsed(text: str) -> object:
    if text.lstrip().startswith("<"):
        raise ValueError("it is HTML or XML, not JSON or YAML")
    is_json = text.lstrip().startswith(("{", "["))
    parsed: object = json.loads(text) if is_json else yaml.load(text, Loader=yaml.CSafeLoader)
    return parsed
