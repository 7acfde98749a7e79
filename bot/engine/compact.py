"""A tracker with its present state and its last turns, in place of every event since the chat began.

Rasa replays a tracker's events several times in each turn, some of it in quadratic time, and sends them all along to
the action server: on its own SQLite store a turn takes 35 ms at the start of a report and 150 ms after fifty turns.
What a turn needs is the slots, the open form and what was said last, so that is what is kept; what citizens told is in
our own store. It also means that the second copy of a chat, which a tracker is, holds two turns of it.
"""

from typing import List

from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    ConversationPaused,
    Event,
    LoopInterrupted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

TURNS = 2
"""The last turn, which rules look at, and the one before it: an interruption looks back to what it interrupted."""


def compact(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """The same conversation with its present state and last turns; the tracker itself where it is short already."""
    events = list(tracker.events)
    said = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(said) <= TURNS:
        return tracker
    tail = events[said[-TURNS] :]
    short = DialogueStateTracker(tracker.sender_id, tracker.slots.values(), tracker._max_event_history)
    for event in _head(tracker, tail[0].timestamp) + tail:
        short.update(event)
    short.model_id, short.assistant_id = tracker.model_id, tracker.assistant_id
    return short


def _head(tracker: DialogueStateTracker, timestamp: float) -> List[Event]:
    """Events that lead from nothing to the tracker's state, as a session that has just begun to listen."""
    head: List[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    head += [
        SlotSet(slot.name, slot.value) for slot in tracker.slots.values() if slot.value != slot.initial_value
    ]
    if tracker.is_paused():
        head.append(ConversationPaused())
    if tracker.active_loop:
        # As if the form had just asked: Rasa folds what follows into this execution.
        head += [ActionExecuted(tracker.active_loop.name), ActiveLoop(tracker.active_loop.name)]
        if tracker.active_loop.is_interrupted:
            head.append(LoopInterrupted(True))
    head.append(ActionExecuted(ACTION_LISTEN_NAME))
    for event in head:
        event.timestamp = timestamp
    return head
