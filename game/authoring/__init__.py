"""The kit of authors: making, checking, walking and reading a story before anybody plays it."""
