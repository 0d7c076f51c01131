"""The commands of the command line, a module for each group. Each returns the exit status."""
