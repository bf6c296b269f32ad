"""The `osint` command: which commands there are, and what every way of ending means."""

from __future__ import annotations

import gc
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress

from osint import __version__
from osint.cli import plain
from osint.cli.output import note, say, to_nowhere
from osint.errors import EXIT_INTERRUPTED, EXIT_PIPE_CLOSED, EXIT_UNUSABLE, OsintError, UsageError
from osint.support import pattern_store, start_store

COMPLETION = "_OSINT_COMPLETE"
"""The variable by which a shell asks what could come next."""

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any, NoReturn

    import click

    from osint.cli.configuration import Configuration


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with the exit code of the contract.

    Raises:
        SystemExit: always where `arguments` are given, by a program that may have more to do.
    """
    is_whole_process = arguments is None
    start_store.install()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    code = run(arguments)
    keep()
    _leave(code, at_once=is_whole_process)


def keep() -> None:
    """Keep what this process compiled and made for the next ones, where that may be written."""
    pattern_store.keep()
    start_store.keep()


def _leave(code: int, *, at_once: bool) -> NoReturn:
    """End the process. What a plain command holds needs no putting away: the system takes all memory
    back at once. Other commands, and who traces a plain one, end as Python does."""
    if not at_once or "click" in sys.modules or sys.gettrace() or sys.getprofile():
        gc.freeze()  # leaving need not look for cycles
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run one command line; returns its exit code and never raises."""
    _speak_utf8()
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # of libraries, about files: our own sentences tell
    try:
        is_asked = arguments or COMPLETION in os.environ
        code = _invoke(arguments) if is_asked else _show_examples()
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        return _pipe_closed()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except OsintError as error:
        for further in error.more:
            note(str(further))
        return _complain(str(error))
    except OSError as error:
        return _broken(error, arguments)
    except Exception as error:  # noqa: BLE001 - the one place that may not let anything through
        if type(error).__module__ == "sqlite3" and not _wants_debug(arguments):
            return _complain(f"the gazetteer is damaged ({error}); install osint-geocheck again")
        return _internal(error, arguments)


def _invoke(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]):
        print(f"osint {__version__}")  # noqa: T201
        return 0
    if (asked := plain.asked(arguments)) is not None and COMPLETION not in os.environ:
        from osint.cli.checking import check
        from osint.cli.configuration import Configuration

        return check(asked, Configuration())
    import click

    from osint.cli.app import app

    if COMPLETION in os.environ:
        app.main(prog_name="osint")  # a shell asks what could come next
    configuration = _configuration()
    settings = {} if configuration is None else _settings(configuration)
    try:
        # Not app.main(): that one ends with 1 when a pipe closes, which would mean a finding.
        with app.make_context("osint", arguments, **settings) as context:
            result = app.invoke(context)
        return result if isinstance(result, int) else 0
    except UsageError as error:
        raise _of_file(error, arguments, configuration) from error
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.exceptions.Abort:
        return EXIT_INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        say(f"{error.format_message()}\n")
        return EXIT_UNUSABLE
    except click.BadParameter as error:
        return _complain(_of_setting(error, configuration) or _usage(error))
    except click.NoSuchOption as error:
        return _complain(_of_option(error))
    except click.UsageError as error:
        return _complain(_usage(error))
    except click.ClickException as error:
        return _complain(error.format_message())


def _usage(error: click.UsageError) -> str:
    import click

    message = error.format_message()
    if isinstance(error, click.BadParameter) and error.param and error.ctx:
        wanted = _wanted_number(error)
        named = error.param.get_error_hint(error.ctx)
        message = f"Invalid value for {named}: {wanted}" if wanted else message
    end = "" if message.endswith(("?", ".")) else "."
    return f"{message}{end}" + (f" See '{error.ctx.command_path} --help'." if error.ctx else "")


def _wanted_number(error: click.BadParameter) -> str | None:
    """What to give instead of a value that is no number or truth, or is out of its option's range."""
    import click

    kind = error.param.type if error.param else None
    if isinstance(kind, click.types.BoolParamType):
        return "give true or false"
    if not isinstance(kind, click.IntRange | click.FloatRange):
        return None
    number = "a whole number" if isinstance(kind, click.IntRange) else "a number"
    return f"give {number} from {kind.min} to {kind.max}"


def _of_option(error: click.NoSuchOption) -> str:
    """The sentence on an option that a command has not, with the one name that is nearest."""
    from osint.support.suggestion import nearest

    if error.ctx is None:
        return _usage(error)
    known = [name for each in error.ctx.command.get_params(error.ctx) for name in each.opts]
    near = nearest(error.option_name, [name for name in known if name.startswith("--")])
    hint = f"; did you mean {near!r}?" if near else "."
    path = error.ctx.command_path
    return f"{path} has no option {error.option_name!r}{hint} See '{path} --help'."


def _of_file(
    error: UsageError, arguments: list[str], configuration: Configuration | None
) -> UsageError:
    """The error that names an option, by the file where its value stands."""
    option, colon, said = error.message.partition(": ")
    key = option.removeprefix("--").replace("-", "_")
    is_given = f"OSINT_{key.upper()}" in os.environ or any(a.startswith(option) for a in arguments)
    if configuration is None or not colon or is_given or key not in configuration.options:
        return error
    return UsageError(f"{option.removeprefix('--')}: {said}", path=str(configuration.path))


def _of_setting(error: click.BadParameter, configuration: Configuration | None) -> str | None:
    """The sentence on a wrong value that a file or a variable gives, named by where it stands."""
    from click.core import ParameterSource

    if error.ctx is None or error.param is None or not error.param.name:
        return None
    source = error.ctx.get_parameter_source(error.param.name)
    message = _wanted_number(error) or error.message
    if source is ParameterSource.DEFAULT_MAP and configuration and configuration.path:
        key = error.param.name.rstrip("_").replace("_", "-")
        return f"{configuration.path}: {key}: {message}"
    if source is ParameterSource.ENVIRONMENT and error.param.envvar:
        variables = error.param.envvar
        names = [variables] if isinstance(variables, str) else variables
        given = next((name for name in names if name in os.environ), names[0])
        return f"the variable {given}: {message}"
    return None


def _configuration() -> Configuration | None:
    """What the project's file sets, or None without one."""
    from osint.cli.configuration import find, load

    path = find(os.getcwd())
    return load(path) if path else None


def _settings(configuration: Configuration) -> dict[str, Any]:
    from osint.cli.app import COMMANDS, SUBCOMMANDS
    from osint.cli.configuration import defaults

    if configuration.gazetteers:
        os.environ.setdefault("OSINT_GAZETTEER", os.pathsep.join(configuration.gazetteers))
    groups = {name: SUBCOMMANDS.get(name, ()) for name in COMMANDS}
    return {"default_map": defaults(configuration, groups), "obj": configuration}


def _show_examples() -> int:
    from osint.cli.app import EXAMPLES

    print(EXAMPLES, end="")  # noqa: T201
    return EXIT_UNUSABLE


def _complain(message: str) -> int:
    note(message)
    if not _can_flush():
        to_nowhere(sys.stdout)
    return EXIT_UNUSABLE


def _wants_debug(arguments: list[str]) -> bool:
    return "--debug" in arguments or bool(os.environ.get("OSINT_DEBUG"))


def _internal(error: Exception, arguments: list[str]) -> int:
    if _wants_debug(arguments):
        import traceback

        say(traceback.format_exc())
    return _complain(
        f"internal error ({type(error).__name__}: {error}); nothing can be concluded. "
        "Run it again with --debug and report what it prints"
    )


def _broken(error: OSError, arguments: list[str]) -> int:
    """Something that cannot be read or written, mostly a full or closed standard output."""
    to_nowhere(sys.stdout)
    if _wants_debug(arguments):
        return _internal(error, arguments)
    what = f"{error.filename}: " if error.filename else ""
    return _complain(f"{what}cannot be read or written: {error.strerror or error}")


def _can_flush() -> bool:
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        return False
    return True


def _pipe_closed() -> int:
    to_nowhere(sys.stdout)
    return EXIT_PIPE_CLOSED


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
