"""completion: the script that completes commands in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName fivetranctl -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $env:_FIVETRANCTL_COMPLETE = 'bash_complete'
    $env:COMP_WORDS = $commandAst.ToString()
    $typed = [int]($wordToComplete -ne '')
    $env:COMP_CWORD = [Math]::Max(1, $commandAst.CommandElements.Count - $typed)
    fivetranctl | ForEach-Object {
        $kind, $value = $_ -split ',', 2
        if ($kind -eq 'plain') {
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $value)
        }
    }
    Remove-Item Env:_FIVETRANCTL_COMPLETE, Env:COMP_WORDS, Env:COMP_CWORD
}
"""


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def command(shell: str) -> None:
    """Print the script that completes commands, options and values in a shell.

    \b
    Example:
      fivetranctl completion bash > ~/.local/share/bash-completion/completions/fivetranctl
      fivetranctl completion zsh > "${fpath[1]}/_fivetranctl"
      fivetranctl completion fish > ~/.config/fish/completions/fivetranctl.fish
      fivetranctl completion powershell >> $PROFILE
    """
    if shell == "powershell":
        click.echo(_POWERSHELL, nl=False)
        return
    from ..root import root  # noqa: PLC0415 - it has loaded this module

    kind = get_completion_class(shell)
    assert kind is not None
    try:
        source = kind(root, {}, "fivetranctl", "_FIVETRANCTL_COMPLETE").source()
    except RuntimeError as error:  # an old bash
        raise click.UsageError(str(error)) from None
    click.echo(source)
