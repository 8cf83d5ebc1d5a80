"""The groups and commands. None is made, and nothing but click is imported, before it is called, helped with or completed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from . import data
from .options import NAMES, changing, common
from .registry import ALIASES, COMMANDS, EXTENDED, HIDDEN, STATUSES

Json = dict[str, Any]
_TYPES: Final[dict[str, Any]] = {"integer": int, "number": float}
_SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Group(click.Group):
    """A group that suggests what may have been meant."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; a name that is not there gets a suggestion."""
        name = args[0].replace("_", "-")
        command = self.get_command(ctx, name)
        if command is None and not name.startswith("-"):
            from difflib import get_close_matches  # noqa: PLC0415 - for a misspelt name alone

            near = get_close_matches(name, self.known_commands(ctx), n=3)
            hint = f" Did you mean {' or '.join(near)}?" if near else f" `{ctx.command_path} --help` lists them."
            ctx.fail(f"There is no command {name!r}.{hint}")
        return super().resolve_command(ctx, [name, *args[1:]])

    def known_commands(self, ctx: click.Context) -> list[str]:
        """Return the names that may have been meant by one that is misspelt."""
        return self.list_commands(ctx)


class ResourceGroup(Group):
    """The operations of a resource, from the data."""

    def __init__(self, name: str) -> None:
        super().__init__(name, help=data.resources()[name], context_settings=_SETTINGS)
        self._resource = name

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the operations; deprecated ones are not listed."""
        return [name for name, command in data.commands(self._resource).items() if "instead" not in command]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of an operation."""
        command = data.commands(self._resource).get(cmd_name)
        return None if command is None else operation(self._resource, cmd_name, command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the operations without making commands of them."""
        found = data.commands(self._resource)
        with formatter.section("Commands"):
            formatter.write_dl([(name, found[name]["summary"]) for name in self.list_commands(ctx)])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a name."""
        found = data.commands(self._resource)
        return [
            CompletionItem(name, help=found[name]["summary"]) for name in self.list_commands(ctx) if name.startswith(incomplete)
        ]


class ExtendedGroup(Group):
    """A group of commands written by hand that has the operations of a resource too."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands written by hand."""
        return sorted(self.commands)

    def known_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands written by hand and of the operations."""
        return [*self.list_commands(ctx), *ResourceGroup(EXTENDED[str(self.name)]).list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or that of an operation."""
        own = super().get_command(ctx, cmd_name)
        return own or ResourceGroup(EXTENDED[str(self.name)]).get_command(ctx, cmd_name)


class Root(Group):
    """All groups and commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return what is listed: commands written by hand, and resources."""
        return [*COMMANDS, *(name for name in data.resources() if name not in HIDDEN)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command or group."""
        if cmd_name in COMMANDS:
            module = import_module(f".commands.{COMMANDS[cmd_name][0]}", __package__)
            command: click.Command = getattr(module, "command")  # noqa: B009 - each module has one
            return command
        name = ALIASES.get(cmd_name, cmd_name)
        return ResourceGroup(name) if name in data.resources() else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what people do, then the resources."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])
        with formatter.section("Operations of the API"):
            formatter.write_dl([(name, text) for name, text in data.resources().items() if name not in HIDDEN])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the exit statuses."""
        formatter.write_paragraph()
        formatter.write_text(STATUSES)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a name."""
        known: Mapping[str, str] = {name: text for name, (_, text) in COMMANDS.items()} | data.resources()
        names = [name for name in self.list_commands(ctx) if name.startswith(incomplete)]
        return [CompletionItem(name, help=known[name]) for name in names]


@click.group(cls=Root, context_settings=_SETTINGS)
@click.version_option(package_name="fivetranctl", message="%(prog)s %(version)s")
def root() -> None:
    """Fivetran on the command line.

    Credentials come from options, the environment (FIVETRAN_API_KEY and FIVETRAN_API_SECRET) or a profile that
    `fivetranctl auth login` stores. To try it without an account: `fivetranctl sandbox`.
    """


def operation(resource: str, name: str, command: Json) -> click.Command:
    """Make the command of an operation.

    Args:
        resource: The resource as commands spell it.
        name: The name of the command.
        command: Its data.
    """
    parameters: list[click.Parameter] = [
        click.Argument([each["name"]], metavar=each["name"].upper()) for each in command["arguments"]
    ]
    parameters += [_option(each, command) for each in command["options"] if each["name"] != "cursor"]
    if "body" in command:
        parameters.append(
            click.Option(["--body"], metavar="FILE|-|JSON", help="The whole body: a file, standard input or JSON.")
        )
    if "downloads" in command:
        parameters.append(click.Option(["--to"], type=click.Path(), required=True, help="The file to write."))
    if command.get("lists") == "pages":
        parameters.append(click.Option(["--max-items"], type=click.IntRange(1), help="The number of items to stop at."))
    if command["method"] != "GET":
        parameters += changing(destroys="destroys" in command)
    parameters += common(output="downloads" not in command, filters="lists" in command)

    def run(**given: Any) -> None:
        from .operation import perform  # noqa: PLC0415 - help does without it

        perform(resource, name, command, given)

    return click.Command(
        name,
        params=parameters,
        callback=run,
        help=_help(resource, name, command),
        short_help=command["summary"],
        deprecated=f"use {' or '.join(command['instead'])}" if "instead" in command else False,
        context_settings=_SETTINGS,
    )


def flag_of(option: Json) -> str:
    """Return the name of an option; one that all commands have already gets a prefix."""
    prefix = "field-" if option["name"] in NAMES else ""
    return f"--{prefix}{option['name'].replace('_', '-')}"


def _option(option: Json, command: Json) -> click.Option:  # noqa: PLR0911 - one for each type
    flag = flag_of(option)
    text = option["help"]
    if option.get("required"):
        text += "  [needed, unless --body has it]"
    if option.get("secret"):
        text += "  @FILE, env:NAME and - (standard input) keep it out of the command line; ? asks for it."
    kind = option["type"]
    if option["name"] == "config" or (option["wire"] in ("config", "auth") and kind == "json"):
        return click.Option(
            [flag], multiple=True, metavar="KEY=VALUE|@FILE|JSON", help=f"{text} May be repeated; a.b=c for what is within."
        )
    if kind == "boolean":
        return click.Option([f"{flag}/--no-{flag[2:]}"], default=None, help=text)
    if kind == "list":
        return click.Option([flag], multiple=True, metavar="TEXT", help=f"{text} May be repeated.")
    if kind == "json":
        return click.Option([flag], metavar="JSON|@FILE", help=text)
    if kind == "file":
        return click.Option([flag], type=click.Path(exists=True, dir_okay=False), help=text)
    if "choices" in option:
        return click.Option(
            [flag],
            type=click.Choice(option["choices"], case_sensitive=False) if "lists" in command else None,
            help=f"{text} Values: {', '.join(option['choices'])}.",
        )
    if option["name"] == "limit":
        return click.Option(
            [flag], type=click.IntRange(1, 1000), help="Items per request, 1 to 1000; all pages are read. Default 1000."
        )
    return click.Option([flag], type=_TYPES.get(kind), help=text)


def _help(resource: str, name: str, command: Json) -> str:
    parts = [command["summary"], command["text"]]
    if "destroys" in command:
        parts.append("It asks before it does so, unless --yes is given.")
    arguments = "\n".join(f"  {each['name'].upper()}  {each['help']}" for each in command["arguments"])
    example = f"fivetranctl {resource} {name}"
    for each in command["arguments"]:
        example += f" {each['example']}"
    for each in command["options"]:
        if each.get("required"):
            example += f" {flag_of(each)} {each.get('example', '...')}"
    if arguments:
        parts.append(f"\b\n{arguments}")
    parts += [f"\b\nExample:\n  {example}", f"\b\nFivetran's page:\n  {command['page']}"]
    return "\n\n".join(parts)
