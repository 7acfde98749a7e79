"""The steps, numbered. A step that was released is never changed: the next change is a new step."""
