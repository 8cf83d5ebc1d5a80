"""Takes secrets out of what people and logs get to see."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import quote

MASK = "..."
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"
# Properties whose value is nobody's business: whole objects (config, auth), a connect card's address (uri), which has its token
# in it, and texts by what their name says.
_NAMES = (
    r"config|auth|config_json|auth_json|environment_vars|uri|authorization"
    r"|[\w-]*(?:secret|token|password|passphrase|private_?key|credential)[\w-]*"
)
_SECRET = re.compile(_NAMES, re.IGNORECASE)
# A quotation mark may be escaped, where JSON stands in JSON or in HTML.
_QUOTE = r'(?:\\*"|&quot;|&#34;)'
_SECRET_KEY = re.compile(rf"{_QUOTE}(?:{_NAMES}){_QUOTE}\s*:", re.IGNORECASE)
# Shorter values, and these words, would blot out half of any text.
_SHORTEST = 4
_COMMON = frozenset({"true", "false", "null", "none"})


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text`, JSON or not, without the values of secret properties and without any of `secrets`."""
    try:
        found: Json = json.loads(text)
        # A key that is given twice hides its first value from what was read.
        if (masked := _masked(found, secrets)) != found or _SECRET_KEY.search(text):
            text = json.dumps(masked)
    except (ValueError, RecursionError):
        text = _cut(text)
    return without(text, secrets)


def _cut(text: str) -> str:
    """`text`, which is not JSON, up to the first name of a secret: what follows cannot be told from the secret."""
    name = _SECRET_KEY.search(text)
    return f"{text[: name.end()]} {MASK}" if name else text


def _spellings(secret: str) -> set[str]:
    """`secret` as it reads in prose, in JSON, in HTML, in a URL and in Python's own messages."""
    import html  # noqa: PLC0415 - a large table of entities, for errors alone

    written = (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1])
    return {secret, *written, html.escape(secret), quote(secret), quote(secret, safe="")}


def without(text: str, secrets: Iterable[str]) -> str:
    """`text` without any of `secrets`."""
    worth = (secret for secret in secrets if len(secret) >= _SHORTEST and secret.lower() not in _COMMON)
    for spelling in sorted({spelling for secret in worth for spelling in _spellings(secret)}, key=len, reverse=True):
        text = text.replace(spelling, MASK)
    return text


def secrets_of(body: bytes) -> frozenset[str]:
    """The values of the secret properties of a JSON body."""
    if not _SECRET_KEY.search(body.decode(errors="replace")):
        return frozenset()
    try:
        return frozenset(_secret_values(json.loads(body)))
    except (ValueError, RecursionError):
        return frozenset()


def _masked(value: Json, secrets: Iterable[str], *, hide: bool = False) -> Json:
    if isinstance(value, dict):
        return {without(key, secrets): _masked(inner, secrets, hide=hide or _is_secret(key)) for key, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner, secrets, hide=hide) for inner in value]
    if hide and value is not None:
        return MASK
    return without(_cut(value), secrets) if isinstance(value, str) else value


def _secret_values(value: Json, *, secret: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _secret_values(inner, secret=secret or _is_secret(key))
    elif isinstance(value, list):
        for inner in value:
            yield from _secret_values(inner, secret=secret)
    elif secret and value is not None:
        yield str(value)


def _is_secret(name: str) -> bool:
    return _SECRET.fullmatch(name) is not None
