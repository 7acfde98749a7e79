// What this device keeps between visits: the conversation's token, unsent messages, the language. Where a browser
// forbids storage (private windows, a frame on another site), it is kept for as long as the page is open.

const PREFIX = "frontdesk.";
const fallback = new Map();

function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function recall(name, otherwise = null) {
  try {
    const text = storage()?.getItem(PREFIX + name) ?? fallback.get(name);
    return text == null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function keep(name, value) {
  const text = JSON.stringify(value);
  fallback.set(name, text);
  try {
    storage()?.setItem(PREFIX + name, text);
  } catch {
    // full or forbidden: the map above has it
  }
}

export function forget(...names) {
  for (const name of names) {
    fallback.delete(name);
    try {
      storage()?.removeItem(PREFIX + name);
    } catch {
      // nothing was kept there
    }
  }
}
