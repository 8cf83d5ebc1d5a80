"""Takes secrets out of what people and logs get to see."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

MASK = "..."
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"
# Properties whose value is nobody's business: whole objects (config, auth), a connect card's address (uri), which has its token
# in it, and texts by what their name says.
_NAMES = (
    r"config|auth|config_json|auth_json|environment_vars|uri|authorization"
    r"|[\w-]*(?:secret|token|password|passphrase|private_?key|credential)[\w-]*"
)
_SECRET = re.compile(_NAMES, re.IGNORECASE)
_SECRET_KEY = re.compile(rf'"(?:{_NAMES})"\s*:', re.IGNORECASE)
# Shorter values, and these words, would blot out half of any text.
_SHORTEST = 4
_COMMON = frozenset({"true", "false", "null", "none"})


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text`, JSON or not, without the values of secret properties and without any of `secrets`."""
    try:
        found: Json = json.loads(text)
        if (masked := _masked(found, secrets)) != found:
            text = json.dumps(masked)
    except (ValueError, RecursionError):
        # Not JSON, or cut in the middle: what follows a secret's name cannot be told from the secret.
        if name := _SECRET_KEY.search(text):
            text = f"{text[: name.end()]} {MASK}"
    return without(text, secrets)


def without(text: str, secrets: Iterable[str]) -> str:
    """`text` without any of `secrets`."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST and secret.lower() not in _COMMON:
            text = text.replace(secret, MASK)
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
        return {key: _masked(inner, secrets, hide=hide or _is_secret(key)) for key, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner, secrets, hide=hide) for inner in value]
    if hide and value is not None:
        return MASK
    return without(value, secrets) if isinstance(value, str) else value


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
