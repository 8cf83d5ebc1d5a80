"""What models and operations share."""

import datetime
from collections.abc import Mapping, MutableMapping
from enum import Enum
from http import HTTPStatus
from typing import IO, Any, BinaryIO, Final, Generic, Literal, SupportsIndex, TypeVar
from urllib.parse import quote

from attrs import define


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
        if (
            (len(text) == 27 and text[19] == "." and text[20:] != "000000Z" or len(text) == 20)
            and text[10] == "T"
            and text[-1] == "Z"
        ):
            return datetime.datetime.fromisoformat(text)  # which `write_timestamp` writes as it was
        moment = Timestamp.fromisoformat(text)
    except ValueError:
        return text  # type: ignore[return-value]
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    moment.text = text
    return moment


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


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint"""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


__all__ = [
    "UNSET",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Timestamp",
    "Unset",
    "hidden",
    "path_segment",
    "read_timestamp",
    "write_timestamp",
]
