"""The command line fivetranctl.

`root` has the groups and commands, which are loaded when they are called: those of the API's operations from the files in
`fivetran_api/commands/`, which scripts/regenerate writes, and those in `commands/`, which are written by hand and named in
`registry`. `options` has what all commands take, `session` makes the client of it, `output` prints, `failures` says what went
wrong and with which exit status.

A command written by hand is a click command in `commands/<name>.py` and a line in `registry.COMMANDS`:

    @click.command()
    @click.argument("connection")
    @connected(changes=True)
    def pause(session: Session, connection: str) -> None:
        row = session.with_connection(connection, lambda key: session.client.connections.update(key, paused=True))
        session.show(row.to_dict())

`connected` adds the options for credentials and output, and hands the command a `Session`.
"""
