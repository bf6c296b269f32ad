"""`osint mcp`: the reading and measuring commands as tools for assistants."""

from __future__ import annotations

from osint.cli import options
from osint.errors import UsageError


def mcp() -> int:
    """Offer the commands as tools to an assistant, over standard input and output.

    Speaks the Model Context Protocol with the program that starts it; it listens nowhere and
    opens no connection. Needs: pip install 'osint-geocheck[mcp]'. docs/assistants.md says how
    the common hosts start it.
    """
    try:
        import anyio

        from osint.cli.assistants.server import serve
    except ModuleNotFoundError as error:
        message = "osint mcp needs the library mcp: pip install 'osint-geocheck[mcp]'"
        raise UsageError(message) from error
    anyio.run(serve)
    return 0


command = options.command_of(mcp)
