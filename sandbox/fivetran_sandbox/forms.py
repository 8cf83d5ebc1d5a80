"""Files in a multipart request."""

from __future__ import annotations

from collections.abc import Mapping
from email import message_from_bytes
from email.policy import HTTP

from .failures import invalid


def files(content_type: str, content: bytes) -> Mapping[str, bytes]:
    """The parts of a form by name.

    Raises:
        Failure: It is no form.
    """
    message = message_from_bytes(b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + content, policy=HTTP)
    if not message.is_multipart():
        raise invalid("The body is not multipart")
    found: dict[str, bytes] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(payload, bytes):
            found[name] = payload
    return found
