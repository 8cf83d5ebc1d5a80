"""Takes secrets out of what people and logs get to see.

Two things are hidden: the values of properties that are secret by their names, wherever a text has them, and known secrets,
however they are spelled. The work is linear in the length of the text, of which no more than LOOKED_AT is read and kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import quote, quote_plus

from fivetran_api.secret_names import is_secret

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"

MASK = "..."
# Bytes of a body, or characters of a text, that are looked at and kept in an error; what follows is dropped unseen.
LOOKED_AT = 65_536
# Shorter values are no secrets, and would be found in any text.
_SHORTEST = 6

# Quantifiers are possessive, and nothing starts within a run of backslashes: no character is tried more than a few times.
# A quotation mark is escaped if JSON stands in JSON, and an entity if it stands in HTML.
_QUOTE = r"(?<!\\)\\*+(?:\"|'|&(?:quot|apos|\#0*+(?:34|39)|\#x0*+(?:22|27));)"
_NAME = r"[\w.-]++(?:\ [\w.-]++){0,3}+"
_PLACE = re.compile(
    rf"""
    (?P<quote>{_QUOTE}) (?P<property>{_NAME}) (?P=quote) \s*+ : \s*+    # "name": value
    | (?<![\w.-]) (?P<parameter>[\w.-]++) \s*+ = \s*+                   # name=value
    | (?<=://) [^\s/@:?\#"'\\]*+ : (?P<password>[^\s/@?\#"'\\]++) @     # https://user:password@host
    """,
    re.VERBOSE,
)
_MARK = re.compile(rf"{_QUOTE}|[\[\]{{}}]")
# A value without quotation marks: of a property a number or a word, of a parameter everything up to the next one. ODBC puts
# {braces} around values.
_WORD = re.compile(r"""[^\s"'\\,;&<>()\[\]{}]*+""")
_ARGUMENT = re.compile(r"""\{[^{}"'\\]*+\}|[^\s"'\\;&<>]*+""")
_BRACKETS = "[]{}"
_LITERALS = frozenset({"true", "false", "null", "none"})
# What moves the cursor, colours the screen, turns the direction of a text, or cannot be written at all.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|\r(?!\n)"
)


class Secrets:
    """Texts that must not be shown. Its repr shows none, so it may stand in a local variable."""

    __slots__ = ("_spellings",)

    def __init__(self, texts: Iterable[str] = ()) -> None:
        spellings = {each for text in texts if len(text) >= _SHORTEST for each in _spellings(text[:LOOKED_AT])}
        # A secret may be a part of another.
        self._spellings = sorted((each for each in spellings if len(each) >= _SHORTEST), key=len, reverse=True)

    def __repr__(self) -> str:
        return "Secrets(...)"

    def without(self, text: str) -> str:
        """Return `text` without any of the secrets, and without the beginning of one that it ends with."""
        for spelling in self._spellings:
            text = text.replace(spelling, MASK)
        for spelling in self._spellings:
            text = _without_beginning(text, spelling)
        return text


NO_SECRETS = Secrets()


def redact(text: str | bytes, secrets: Secrets = NO_SECRETS) -> str:
    """Return `text` without secrets and control characters.

    What is longer than LOOKED_AT is cut, and says so at its end.
    """
    looked_at = text[:LOOKED_AT]
    if isinstance(looked_at, bytes):
        looked_at = looked_at.decode(errors="replace")
    shown = printable(secrets.without(_without_properties(looked_at)))
    return shown if len(text) <= LOOKED_AT else f"{shown} [cut: {LOOKED_AT:,} of {len(text):,}]"


def printable(text: str) -> str:
    r"""Return `text` with control characters other than line breaks and tabs as JSON's escapes, such as `\u001b`."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def secrets_in(body: bytes) -> Iterator[str]:
    """The texts and numbers in the secret properties of a JSON body, and of JSON in its texts."""
    yield from _secret_values(_json(body))


def _spellings(secret: str) -> Iterator[str]:
    """`secret` as it reads in prose, on one line, in JSON, in HTML, in a URL and in Python; and each of these in JSON."""
    import html  # noqa: PLC0415 - a large table of entities, for errors alone

    written = {
        secret,
        " ".join(secret.split()),
        repr(secret)[1:-1],
        html.escape(secret),
        *(
            quoted
            for safe in ("", "/")
            for quoted in (quote(secret, safe, errors="replace"), quote_plus(secret, safe, errors="replace"))
        ),
        *_in_json(secret),
    }
    for each in written:
        yield each
        yield from _in_json(each)


def _in_json(text: str) -> Iterator[str]:
    """`text` as the common writers of JSON have it: in ASCII, in UTF-8, with escaped slashes, and safe in HTML."""
    for ascii_only in (True, False):
        plain = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        yield plain
        yield plain.replace("/", r"\/")
        yield re.sub(r"[<>&=']", lambda found: f"\\u{ord(found[0]):04x}", plain)
        yield re.sub(r"[<>&]", lambda found: f"\\u{ord(found[0]):04x}", plain)


def _without_beginning(text: str, secret: str) -> str:
    """`text` without the beginning of `secret` at its end, where the text was cut."""
    begin = secret[:_SHORTEST]
    place = text.find(begin, max(0, len(text) - len(secret) + 1))
    while place >= 0 and not secret.startswith(text[place:]):
        place = text.find(begin, place + 1)
    return text if place < 0 else text[:place] + MASK


def _without_properties(text: str) -> str:
    """`text` with a mask for each value that belongs to the name of a secret. JSON stays JSON."""
    pieces: list[str] = []
    shown = place = 0
    while found := _PLACE.search(text, place):
        place = found.end()
        if found["password"]:
            start, end, mark = *found.span("password"), ""
        elif is_secret(found["property"] or found["parameter"]):
            start, (end, mark) = place, _value(text, place, found["quote"] or "")
        else:
            continue
        if end > start:
            pieces += text[shown:start], mark, MASK, mark
            shown = end
        place = max(place, end)
    return "".join([*pieces, text[shown:]])


def _value(text: str, start: int, around: str) -> tuple[int, str]:
    """Return the end of the value that begins at `start`, and the quotation mark to put around its mask.

    `around` is the quotation mark of its name, if that has one. A value that does not end, because the text was cut, ends with
    the text.
    """
    first = _MARK.match(text, start)
    if not first or (not around and first[0] in _BRACKETS):
        bare = (_WORD if around else _ARGUMENT).match(text, start)
        assert bare
        return (start, "") if bare[0].lower() in _LITERALS else (bare.end(), around)
    mark = around or first[0]
    depth, inside = 0, ""
    for token in _MARK.finditer(text, start):
        if _encloses(token[0], inside or around):
            return token.start(), mark
        if inside:
            if not _closes(token[0], inside):
                continue
            inside = ""
        elif token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        else:
            inside = token[0]
        if not inside and depth <= 0:
            return (token.end() if depth == 0 else token.start()), mark
    return len(text), mark


def _closes(mark: str, opened: str) -> bool:
    """Return True if `mark` ends a string that `opened` began, rather than being a part of it.

    A string that is JSON within JSON has n backslashes before its quotation marks. A backslash in it is 2 (n + 1) of them.
    """
    (more, kind), (own, same) = _parts(mark), _parts(opened)
    return kind == same and more % (2 * (own + 1)) == own


def _encloses(mark: str, opened: str) -> bool:
    """Return True if `mark` ends the string in which the JSON of `opened` stands."""
    (fewer, kind), (own, same) = _parts(mark), _parts(opened)
    return kind == same and fewer < own


def _parts(mark: str) -> tuple[int, str]:
    kind = mark.lstrip("\\")
    return len(mark) - len(kind), kind


def _json(text: str | bytes) -> Json:
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def _secret_values(root: Json) -> Iterator[str]:
    waiting: list[tuple[Json, bool]] = [(root, False)]
    while waiting:
        value, secret = waiting.pop()
        if isinstance(value, dict):
            waiting += ((each, secret or is_secret(name)) for name, each in value.items())
        elif isinstance(value, list):
            waiting += ((each, secret) for each in value)
        elif isinstance(value, str) and not secret:
            if value.lstrip()[:1] in ("{", "["):
                waiting.append((_json(value), False))
        elif secret and value is not None and not isinstance(value, bool):
            yield str(value)
