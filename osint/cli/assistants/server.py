"""The tools over the Model Context Protocol, on standard input and output; it listens nowhere."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from osint import __version__
from osint.cli.assistants.tool import Record, Tool, checked
from osint.cli.assistants.tools import SECONDS, tools
from osint.errors import FAULTS, OsintError
from osint.report.safe import escape_hidden
from osint.support.time_limit import OutOfTime, time_limit

INSTRUCTIONS = (
    "Checks offline whether what a text says about places, distances and dates adds up. Quote "
    "`why` with a verdict, and say what data it rests on. `unresolved` is no verdict on the text: "
    "ask which place or date is meant. `inconsistent` may be a slip of the pen or a place that no "
    "gazetteer has; never call a statement false because of it."
)


def server() -> Server[Any]:
    """The server with its tools, ready to run on any transport."""

    async def list_tools(context: Any, params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(tool) for tool in tools().values()])

    async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        return called(params.name, params.arguments)

    return Server(
        "osint",
        version=__version__,
        title="osint geocheck",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def serve() -> None:
    """Answer on standard input and output until the other side closes them."""
    running = server()
    async with stdio_server() as (reader, writer):
        await running.run(reader, writer, running.create_initialization_options())


def called(name: str, arguments: Record | None) -> types.CallToolResult:
    """The answer to one call; a mistake of the caller, or work that takes too long, is an answer
    too, so that the assistant can mend it."""
    try:
        tool = tools().get(name)
        if tool is None:
            return _refused(f"there is no tool {name!r}; use one of {', '.join(tools())}")
        with time_limit(SECONDS):
            record = tool.call(**checked(tool, arguments))
    except OutOfTime:
        return _refused(f"{name} took more than {SECONDS:.0f} seconds; give it less text at once")
    except OsintError as error:
        return _refused(str(error))
    except (*FAULTS, sqlite3.Error) as error:
        return _refused(
            f"internal error ({type(error).__name__}: {error}); nothing can be concluded"
        )
    text = escape_hidden(json.dumps(record, ensure_ascii=False, allow_nan=False))
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)],
        structured_content=json.loads(text),
    )


def _refused(sentence: str) -> types.CallToolResult:
    text = escape_hidden(sentence)
    return types.CallToolResult(content=[types.TextContent(type="text", text=text)], is_error=True)


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.input_schema,
        output_schema=tool.output,
        annotations=types.ToolAnnotations(
            title=tool.title,
            read_only_hint=True,
            destructive_hint=False,
            idempotent_hint=True,
            open_world_hint=False,
        ),
    )
