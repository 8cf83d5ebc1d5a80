"""Common parts of models, operations and methods."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import suppress
from enum import Enum
from functools import cache
from importlib import import_module
from io import SEEK_CUR, SEEK_SET, TextIOBase, UnsupportedOperation
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    BinaryIO,
    ClassVar,
    Final,
    Generic,
    Literal,
    NamedTuple,
    Self,
    SupportsIndex,
    TypeVar,
    cast,
    get_args,
)
from urllib.parse import quote

if TYPE_CHECKING:
    from http import HTTPStatus

T = TypeVar("T")


class Unset(Enum):
    """The type of UNSET: an argument or a property of a request that is left out. None is sent as JSON's null."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class Timestamp(datetime.datetime):
    """A datetime that the API spelled in an unusual way; it is written back as it was read."""

    text: str | None = None

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        return super().__reduce_ex__(protocol) if self.text is None else (read_timestamp, (self.text,))


class Model:
    """An object of the API. Its properties are attributes; `model["name"]`, `model.get("name")` and `"name" in model` take the
    API's names, those that this package does not know included.
    """

    __slots__ = ()
    # The attribute of each property, and the properties whose values a repr must not show.
    _attributes: ClassVar[Mapping[str, str]]
    _secret: ClassVar[frozenset[str]] = frozenset()
    # The properties without which an answer cannot be read, and what they hold.
    _required: ClassVar[Mapping[str, Any]] = MappingProxyType({})
    additional_properties: dict[str, Any]
    # The names of properties that an answer lacks. Such a property reads as None, like one that is null.
    _absent: frozenset[str]

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON data."""
        raise NotImplementedError

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a property, or `default` if the object lacks it.

        Args:
            name: The API's name of the property.
            default: The value to return if the property is absent. A property that is null is there: its value is None.
        """
        attribute = self._attributes.get(name)
        if attribute is None:
            return self.additional_properties.get(name, default)
        value = getattr(self, attribute)
        return default if value is UNSET or (value is None and name in self._absent) else value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name, UNSET) is not UNSET

    def __getitem__(self, name: str) -> Any:
        value = self.get(name, UNSET)
        if value is UNSET:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        if attribute := self._attributes.get(name):
            setattr(self, attribute, value)
        else:
            self.additional_properties[name] = value

    # A class with __getitem__ alone would be taken for a sequence.
    __iter__: ClassVar[None] = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={shown}' for name, shown in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, "_Shown"]]:
        """Only what is there and not empty, without secrets. The package rich would show all attributes of an attrs class."""
        for name, attribute in self._attributes.items():
            value = getattr(self, attribute)
            if value is None or value is UNSET or (isinstance(value, str | list | Mapping) and not value):
                continue
            yield attribute, _Shown(hidden(value) if name in self._secret else displayed(value))
        if self.additional_properties:
            yield "additional_properties", _Shown(hidden(self.additional_properties))

    if not TYPE_CHECKING:  # type checkers find misspelt names

        def __getattr__(self, name: str) -> Any:
            # Two slots are filled when they are needed: most answers have no unknown properties, and a model that was not read
            # from an answer lacks what is None.
            if name == "additional_properties":
                self.additional_properties = {}
                return self.additional_properties
            if name == "_absent":
                return frozenset(self._attributes)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


class Request(Model):
    """An object that is sent. A property that is UNSET is left out, one that is None is sent as null."""

    __slots__ = ()
    _absent = frozenset()
    # For each property for which answers have another model: the model that is sent, and how many lists or maps it stands in.
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {}
    # What each attribute may hold, as `check` takes it, after the name of the method's argument if that is another.
    _kinds: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make the object of JSON data; unknown properties are kept and sent."""
        model = cls(**{attribute: source[name] for name, attribute in cls._attributes.items() if name in source})
        model.additional_properties.update((name, value) for name, value in source.items() if name not in cls._attributes)
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON data, without what is UNSET.

        Raises:
            TypeError: A property has a value of another kind than the API takes.
            ValueError: A list or a map is empty and must not be.
        """
        written: dict[str, Any] = to_json(self.additional_properties)
        for name, attribute in self._attributes.items():
            if (value := getattr(self, attribute)) is not UNSET:
                argument, _, kind = self._kinds.get(attribute, "").rpartition(": ")
                check(argument or attribute, value, kind)
                written[name] = to_json(value, self._sent_as.get(name))
        return written


def to_json(value: Any, sent_as: tuple[str, int] | None = None) -> Any:
    """Return `value` as JSON data: models and mappings as dicts without what is UNSET, sequences as lists, datetimes as text.

    Args:
        value: The value to send.
        sent_as: The model that the API takes, and the number of lists or maps around it, 0 or more. Of another model,
            which was read, only the properties that this one has are sent.
    """
    if isinstance(value, datetime.datetime):
        return write_timestamp(value)
    if isinstance(value, Request) or (isinstance(value, Model) and sent_as is None):
        return value.to_dict()
    if sent_as is not None and sent_as[1] == 0 and isinstance(value, Model | Mapping):
        kind: type[Request] = getattr(import_module(".models", __package__), sent_as[0])
        names: Any = kind._attributes if isinstance(value, Model) else value
        return {name: to_json(value[name], kind._sent_as.get(name)) for name in names if value.get(name, UNSET) is not UNSET}
    inner = None if sent_as is None else (sent_as[0], sent_as[1] - 1)
    if isinstance(value, Mapping):
        return {name: to_json(each, inner) for name, each in value.items() if each is not UNSET}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return [to_json(each, inner) for each in value]
    return value


_KINDS: Final[Mapping[str, tuple[Any, str]]] = {
    "bool": (bool, "True or False"),
    "int": (int, "a whole number"),
    "float": (int | float, "a number"),
    "str": (str, "a str"),
    "id": (str, "a str"),
    "datetime": (datetime.datetime | str, "a datetime"),  # what was read is a text if it is no timestamp
    "object": (Model | Mapping, "a model or a mapping"),
    "map": (Mapping, "a mapping"),
    "list": (Sequence, "a list"),
}


def check(name: str, value: T, kind: str) -> T:
    """Return the value of an argument that the API can take. Another is refused without being shown, for it may be secret.

    Args:
        name: The name of the argument.
        value: Its value.
        kind: Such as `int?`: a whole number or None; or `map+ list str`: a mapping to lists of texts, which must not be empty. An
            `id` must not be blank. An empty kind takes anything.

    Raises:
        TypeError: The value is of another kind.
        ValueError: It is empty or blank and must not be.
    """
    outer, _, inner = kind.partition(" ")
    if not kind or value is UNSET or (value is None and outer.endswith("?")):
        return value
    word, given = outer.rstrip("+?"), cast("Any", value)
    expected, what = _KINDS[word]
    unlike = {"int": bool, "float": bool, "list": str | bytes}.get(word)
    if word == "int" and isinstance(given, str) and given.isdecimal():
        return value  # the API takes "480" too, and scripts for older clients have it
    if not isinstance(given, expected) or (unlike and isinstance(given, unlike)):
        raise TypeError(f"{name} must be {what}, not {'None' if given is None else type(given).__name__}")
    if "+" in outer and not given:
        raise ValueError(f"{name} must not be empty")
    if word == "id" and not given.strip():
        raise ValueError(f"{name} must not be blank")
    if word == "list":
        for index, each in enumerate(given):
            check(f"{name}[{index}]", each, inner)
    elif word == "map":
        for key, each in given.items():
            check(f"each name in {name}", key, "str")
            check(f"{name}[{key!r}]", each, inner)
    return value


# Few combinations of absent properties are ever seen, and one listing can have thousands of answers with the same.
_ABSENT: Final[dict[frozenset[str], frozenset[str]]] = {}
_MANY: Final = 4096


# What an answer that lacks nothing notes; a set of its own would cost each of them 216 bytes.
COMPLETE: Final[frozenset[str]] = frozenset()


def shared(names: frozenset[str]) -> frozenset[str]:
    """Return an equal set that other models have too, if there is one."""
    return _ABSENT.setdefault(names, names) if len(_ABSENT) < _MANY else _ABSENT.get(names, names)


def list_in(value: Any) -> list[Any]:
    """Return `value`; a TypeError if it is no list, for an empty object or text would be taken for an empty one."""
    if not isinstance(value, list):
        raise TypeError(type(value).__name__)
    return value


def misfit(kind: Any, value: object, place: str = "") -> str | None:
    """Return why an answer cannot be read, such as "has null in place of an object as data.items[3]"; None if it can.

    Reading does not note where it is, for that would take time in each of a thousand items.

    Args:
        kind: A model, or a list of models as `list[Group]`.
        value: The JSON data of which it could not be made.
        place: The place of the data in the answer.
    """
    inside = get_args(kind)
    expected, name = (list, "a list") if inside else (dict, "an object")
    if not isinstance(value, expected):
        return f"has {_JSON_KINDS.get(type(value), 'null')} in place of {name} as {place or 'a whole'}"
    if inside:
        faults = (misfit(inside[0], each, f"{place}[{index}]") for index, each in enumerate(cast("list[Any]", value)))
        return next(filter(None, faults), None)
    for name, held in kind._required.items():
        inner = f"{place}.{name}" if place else name
        if name not in value:
            return f"lacks {inner}"
        if fault := misfit(held, value[name], inner):
            return fault
    return None


_JSON_KINDS: Final = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def write_timestamp(moment: datetime.datetime) -> str:
    """Return `moment` as the API writes it: in UTC with a Z, or as it was read."""
    if isinstance(moment, Timestamp) and moment.text is not None:
        return moment.text
    if moment.tzinfo is None:
        raise TypeError(f"{moment!r} has no time zone: datetimes must be aware")
    return moment.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")


def read_timestamp(text: str) -> datetime.datetime:
    """Return an aware datetime, in UTC if the text has no offset. A text that is no timestamp is returned as it is."""
    try:
        moment = datetime.datetime.fromisoformat(text)
    except (OverflowError, ValueError):
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


# From so many bytes on, the faster decoder makes up for its import within some pages.
_LONG = 50_000


def read_json(content: bytes) -> Any:
    """Return the JSON data in `content`. Long texts are read by msgspec if it is installed; the result is the same."""
    if len(content) > _LONG and (decode := _faster_decoder()):
        with suppress(Exception):  # it refuses some things that the standard decoder takes, which judges
            return decode(content)
    return json.loads(content)


@cache
def _faster_decoder() -> Callable[[bytes], Any] | None:
    try:
        from msgspec.json import decode
    except ImportError:
        return None
    return decode


def path_segment(value: str, name: str) -> str:
    """Return `value` encoded so that it stays one segment of a path, whatever it holds; `name` is that of the argument."""
    # A column may be called by a blank, but nothing has it as its id.
    check(name, value, "id" if name.endswith("_id") else "str+")
    if value in (".", ".."):
        return value.replace(".", "%2E")
    return quote(value, safe="")


class _Shown(str):
    """A part of a repr."""

    __slots__ = ()
    __repr__ = str.__str__


def displayed(value: object) -> str:
    """Return how a repr shows a value. Of a mapping it shows the names, and the values that are models: those know their secrets."""
    if isinstance(value, Mapping):
        inner = (f"{key!r}: {displayed(each) if isinstance(each, Model) else '...'}" for key, each in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(displayed, value))}]"
    if isinstance(value, datetime.datetime):
        return write_timestamp(value) if value.tzinfo else value.isoformat()
    return repr(value)


def hidden(value: object) -> str:
    """Return how a repr shows a value that may hold secrets: its names, not its values."""
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
        payload: The file, open for reading bytes, or its path. A stream is sent from where it stands. If a request has to be sent
            again, the stream is rewound to there; if it cannot be rewound, such as a pipe, the request is sent once. What a path
            leads to is read as a whole before anything is sent.
        file_name: Its name, which the API may show; that of the path or the stream if left out.
        mime_type: Its type; left out, it is guessed from the name.
    """

    payload: BinaryIO | str | PathLike[str]
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """A part of a multipart/form-data body, in the form that httpx takes.

        Raises:
            OSError: The path cannot be read.
            TypeError: The payload is neither a path nor a stream of bytes.
        """
        payload = self.payload
        path = payload if isinstance(payload, str | PathLike) else getattr(payload, "name", None)
        name = self.file_name or (Path(path).name if isinstance(path, str | PathLike) else None)
        content = Path(payload).read_bytes() if isinstance(payload, str | PathLike) else Upload(payload)
        return name, cast("FileContent", content), self.mime_type


class Upload:
    """A stream as httpx reads a part of a body from it: from where it stood, also when the request is sent again."""

    def __init__(self, stream: BinaryIO) -> None:
        if isinstance(stream, TextIOBase) or not hasattr(stream, "read"):
            raise TypeError(f"file must be a path or a stream that is open for reading bytes, not {type(stream).__name__}")
        self._stream = stream
        self._read = False
        self._start: int | None = None
        with suppress(AttributeError, OSError):  # what cannot be rewound has no such methods, or they refuse
            self._start = stream.seek(0, SEEK_CUR)

    @property
    def spent(self) -> bool:
        """True if something was read and cannot be read again."""
        return self._read and self._start is None

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        self._read = True
        return self._stream.read(size)

    def tell(self) -> int:
        """Return how far it is from the start."""
        return self.seek(0, SEEK_CUR)

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        """Go to a place, counted from the start."""
        if self._start is None:
            raise UnsupportedOperation("a stream that cannot be rewound")
        return self._stream.seek(offset + (self._start if whence == SEEK_SET else 0), whence) - self._start


def to_part(value: Any) -> FileTypes:
    """Return a file, or the path of one, as a part of a multipart/form-data body."""
    return (value if isinstance(value, File) else File(value)).to_tuple()


class Response(NamedTuple, Generic[T]):
    """An answer with status and headers, and what was read of it; None for a status that the document does not have."""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


def deprecated(message: str) -> Callable[[T], T]:
    """Mark a method, which warns by itself; type checkers take typing_extensions.deprecated in its place."""

    def mark(method: Any) -> Any:
        method.__deprecated__ = message
        return method

    return mark
