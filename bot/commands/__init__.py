"""The command line's groups, one file each; a command imports what it needs when it runs."""
