// The door's JSON interface. An answer is {ok, status, body}; status 0 means that nobody could be reached.

const PATIENCE = 45_000; // the door itself waits some 20 seconds for an engine that is being restarted

export async function send(message) {
  return call("/api/chat", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(message),
  });
}

export async function open(key, held, language) {
  return call("/api/chat/answer", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key, conversation: held, language }),
  });
}

export async function conversation(token) {
  return call(`/api/chat/${encodeURIComponent(token)}`, {});
}

async function call(path, options) {
  try {
    const response = await fetch(path, {
      ...options,
      credentials: "omit",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { ok: response.ok, status: response.status, body: await response.json().catch(() => ({})) };
  } catch {
    return { ok: false, status: 0, body: {} };
  }
}

// XMLHttpRequest, as fetch tells nothing about how much of a photo has gone out.
export function upload(token, file, onProgress) {
  return new Promise((resolve) => {
    const form = new FormData();
    form.append("photo", file, file.name || "photo");
    const request = new XMLHttpRequest();
    request.open("POST", `/api/chat/${encodeURIComponent(token)}/files`);
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      resolve({ ok: request.status < 300, status: request.status, body: request.response ?? {} });
    request.onerror = request.ontimeout = () => resolve({ ok: false, status: 0, body: {} });
    request.send(form);
  });
}
