// What was written and has not been answered yet. It is kept on the device until the door has it, and each message
// carries a name of its own, so that sending it again after a lost answer does no harm.

import { keep, recall } from "./memory.js";

let waiting = recall("queue", []);

export const first = () => waiting[0];
export const isEmpty = () => waiting.length === 0;
export const all = () => [...waiting];

export function add(text) {
  const message = { id: freshId(), text };
  waiting.push(message);
  keep("queue", waiting);
  return message;
}

export function drop(message) {
  waiting = waiting.filter((other) => other.id !== message.id);
  keep("queue", waiting);
}

export function empty() {
  waiting = [];
  keep("queue", waiting);
}

function freshId() {
  // crypto.randomUUID exists on secure origins alone; a department may try this out on a plain address.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
