"""The program fivetranctl."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, NoReturn

import click


class _Terminated(KeyboardInterrupt):
    """SIGTERM, which ends a wait as Ctrl-C does: the terminal is restored, and the handle of the sync is printed."""


def main(arguments: list[str] | None = None) -> int:  # noqa: PLR0911 - one for each kind of end
    """Run a command, and return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
    """
    # httpx would load its own command line, with click, rich and pygments, wherever these are installed.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
    from . import messages  # noqa: PLC0415 - after the line above
    from .failures import INTERRUPTED, TERMINATED  # noqa: PLC0415 - after the line above
    from .root import root  # noqa: PLC0415 - after the line above

    given = sys.argv[1:] if arguments is None else arguments
    messages.begin(given)
    out = sys.stdout
    try:
        with _terminable():
            status: Any = root.main(given, prog_name="fivetranctl", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        return _quiet()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except click.UsageError as error:
        return _usage(error, given)
    except click.ClickException as error:
        messages.say(f"error: {error.format_message()}")
        return error.exit_code
    except click.Abort as abort:
        return _aborted(abort)
    except KeyboardInterrupt as interrupt:
        return TERMINATED if isinstance(interrupt, _Terminated) else INTERRUPTED
    except SystemExit:
        # click replaces the streams, and ends with 1, if the reader of a pipe has gone.
        if sys.stdout is not out:
            return _quiet()
        raise
    except Exception as error:  # noqa: BLE001 - the end of the program
        return _failed(error, given)
    return status if isinstance(status, int) else 0


def _quiet() -> int:
    """End without a word, for whoever reads the output has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


@contextmanager
def _terminable() -> Generator[None]:
    """Raise an exception at SIGTERM, as Python does at SIGINT."""

    def raise_it(*_: object) -> NoReturn:
        raise _Terminated

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, raise_it)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _aborted(abort: click.Abort) -> int:
    """End after a signal, or after a question that was answered with no or not at all."""
    from .failures import FAILED, INTERRUPTED, TERMINATED  # noqa: PLC0415 - for a command that was aborted alone
    from .messages import say  # noqa: PLC0415 - for a command that was aborted alone

    # A prompt hides what interrupted it.
    reason = abort.__cause__ or abort.__context__
    if isinstance(reason, KeyboardInterrupt):
        return TERMINATED if isinstance(reason, _Terminated) else INTERRUPTED
    if reason is None:
        say("error: aborted, for the answer was no")
    else:
        sys.stderr.write("\n")  # the cursor is behind the question
        say("error: aborted, for there was no answer")
    return FAILED


def _usage(error: click.UsageError, given: list[str]) -> int:
    from .failures import USAGE, write_json  # noqa: PLC0415 - for a mistake alone

    if _form(given) in ("json", "jsonl"):
        write_json({"type": "UsageError", "message": error.format_message(), "exit_status": USAGE})
        return USAGE
    from .messages import say  # noqa: PLC0415 - for a mistake alone

    say(f"error: {error.format_message()}")
    if error.ctx is not None:
        say(f"hint: {error.ctx.command_path} --help")
    return USAGE


def _failed(error: Exception, given: list[str]) -> int:
    from . import failures  # noqa: PLC0415 - for a failure alone
    from .messages import say  # noqa: PLC0415 - for a failure alone

    if isinstance(error, failures.Different):
        return failures.DIFFERENT
    if isinstance(error, failures.Failed):
        return error.status
    if type(error).__name__ == "Planned" and type(error).__module__ == "fivetranctl.dry_run":
        click.echo(error.text())  # type: ignore[attr-defined]
        say("Nothing was sent.")
        return failures.DONE
    from fivetran_facade import FivetranError  # noqa: PLC0415 - it was loaded to fail

    debug = "--debug" in given
    if not isinstance(error, FivetranError | TypeError | ValueError | OSError) and not debug:
        say("A fault of fivetranctl itself; --debug shows where.")
    return failures.tell(error, _form(given), debug=debug)


def _form(given: list[str]) -> str | None:
    """Return the form of the output that the arguments ask for, which may not be parsed."""
    for place, text in enumerate(given):
        if text in ("-o", "--output"):
            return given[place + 1] if place + 1 < len(given) else None
        if text.startswith(("--output=", "-o")):
            return text.partition("=")[2] or text[2:]
    return None


if __name__ == "__main__":
    sys.exit(main())
