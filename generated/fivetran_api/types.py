"""What models and operations share."""

import datetime
import gc
import json
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from enum import Enum
from functools import cache, wraps
from http import HTTPStatus
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    BinaryIO,
    Final,
    Generic,
    Literal,
    NamedTuple,
    ParamSpec,
    SupportsIndex,
    TypeVar,
)
from urllib.parse import quote

P = ParamSpec("P")
T = TypeVar("T")


class Unset(Enum):
    """The type of UNSET: a property that an answer did not have, or that a request leaves out. None is JSON's null."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class Timestamp(datetime.datetime):
    """A datetime whose spelling in the answer differs from the usual one; written back as it was read."""

    text: str | None = None

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        return super().__reduce_ex__(protocol) if self.text is None else (read_timestamp, (self.text,))


class Open:
    """A model that keeps properties it does not know. Most answers have none, so the dict for them is made when it is needed."""

    __slots__ = ()
    additional_properties: dict[str, Any]

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    if not TYPE_CHECKING:  # type checkers find misspelt names

        def __getattr__(self, name: str) -> dict[str, Any]:
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            self.additional_properties = {}
            return self.additional_properties


def write_timestamp(moment: datetime.datetime) -> str:
    """`moment` as the API writes it: in UTC with a Z, or as it was read."""
    if isinstance(moment, Timestamp) and moment.text is not None:
        return moment.text
    if moment.tzinfo is None:
        raise TypeError(f"{moment!r} has no time zone: datetimes must be aware")
    return moment.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")


def read_timestamp(text: str) -> datetime.datetime:
    """An aware datetime; UTC where the text has no offset. A text that is no timestamp is read as it comes."""
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return text  # type: ignore[return-value]
    size = len(text)
    # As `write_timestamp` writes it: 2024-12-01T15:43:29Z or 2024-12-01T15:43:29.013729Z.
    usual = size == 20 or (size == 27 and text[19] == "." and moment.microsecond)
    if usual and text[-1] == "Z" and text[10] == "T" and text[7] == "-" and text[16] == ":":
        return moment
    moment = Timestamp.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    moment.text = text
    return moment


def uncollected(function: Callable[P, T]) -> Callable[P, T]:
    """`function` with garbage collections put off until it is done.

    Reading an answer makes many objects at a time and no garbage, but a collection goes through all of them again and again, which
    takes as long as the reading itself. Where collections are off already, they stay so.
    """

    @wraps(function)
    def undisturbed(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return function(*args, **kwargs)
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            gc.enable()

    return undisturbed


# From so many bytes on, the faster decoder makes up for its import within some pages.
_LONG = 50_000


@uncollected
def read_json(content: bytes) -> Any:
    """What `content` says. What is long is read by msgspec where that is installed; the result is the same."""
    if len(content) > _LONG and (decode := _faster_decoder()):
        with suppress(ValueError, RecursionError):  # it refuses some things that the standard decoder takes
            return decode(content)
    return json.loads(content)


@cache
def _faster_decoder() -> Callable[[bytes], Any] | None:
    try:
        from msgspec.json import decode
    except ImportError:
        return None
    return decode


def path_segment(value: str) -> str:
    """`value` encoded so that it stays one segment of a path, whatever it holds."""
    if not isinstance(value, str):
        raise TypeError(f"an id or name in a path must be a string, not {type(value).__name__}")
    if not value:
        raise TypeError("an id or name in a path must not be empty")
    if value in (".", ".."):
        return value.replace(".", "%2E")
    return quote(value, safe="")


def hidden(value: object) -> str:
    """How a repr shows a value that may hold secrets: what is there, not what it says."""
    if value is None or value is UNSET:
        return repr(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: ..." for key in value) + "}"
    return "..."


# The types that `httpx.Client(files=)` can accept, copied from that library.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


class File(NamedTuple):
    """A file to upload.

    Attributes:
        payload: The file, open for reading bytes.
        file_name: Its name, which the API may show.
        mime_type: Its type; left out, it is guessed from the name.
    """

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """What httpx takes for a part of a multipart/form-data body."""
        return self.file_name, self.payload, self.mime_type


class Response(NamedTuple, Generic[T]):
    """An answer with status and headers, and what was read of it; None for a status that the document does not have."""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


__all__ = [
    "UNSET",
    "File",
    "FileTypes",
    "Open",
    "RequestFiles",
    "Response",
    "Timestamp",
    "Unset",
    "hidden",
    "path_segment",
    "read_json",
    "read_timestamp",
    "uncollected",
    "write_timestamp",
]
