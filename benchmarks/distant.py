"""A server that seems to be far away: passes each request on after some seconds, and the answers at once.

python distant.py PORT SECONDS
"""

from __future__ import annotations

import asyncio
import sys


class Distance:
    """The network between clients and a server."""

    def __init__(self, port: int, seconds: float) -> None:
        self._port = port
        self._seconds = seconds

    async def join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect a client with the server until either goes."""
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        answering = asyncio.create_task(_carry(server_reader, writer, 0))
        await _carry(reader, server_writer, self._seconds)
        answering.cancel()

    async def serve(self) -> None:
        """Serve until the end of the process."""
        server = await asyncio.start_server(self.join, "127.0.0.1", 0)
        sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        await server.serve_forever()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    while data := await reader.read(1 << 20):
        if seconds:
            await asyncio.sleep(seconds)
        writer.write(data)
        await writer.drain()
    writer.close()


if __name__ == "__main__":
    asyncio.run(Distance(int(sys.argv[1]), float(sys.argv[2])).serve())
