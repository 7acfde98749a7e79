// What this device keeps between visits: the conversation's token, unsent messages, the language. Where a browser
// forbids storage (private windows, a frame on another site), it is kept for as long as the page is open.

const PREFIX = "frontdesk.";
const fallback = new Map();

// A page that was opened by the link of an officer's question keeps to itself: what this device holds of another
// conversation stays as it is, and nothing of the question stays when the page is closed.
const TAB = `${PREFIX}tab`;

function storage() {
  try {
    return isApart() ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}

export function isApart() {
  try {
    return window.sessionStorage.getItem(TAB) !== null;
  } catch {
    return false;
  }
}

// Whether it could be done: a browser that forbids storage cannot. What is in use by then is not changed: reload.
export function setApart(apart) {
  try {
    window.sessionStorage.clear();
    if (apart) window.sessionStorage.setItem(TAB, "yes");
    return true;
  } catch {
    return false;
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
