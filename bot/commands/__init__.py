"""The command line's commands: one file, one command or group, named as it is typed, in the module's `command`."""
