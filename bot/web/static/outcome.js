// How a chat ended: a card that says it, with what to do next within reach.

import { byId, make } from "./dom.js";
import { append, choices } from "./log.js";
import { isApart } from "./memory.js";
import { dials, language, put, say } from "./words.js";

const CALLS = {
  emergency: ["emergency"],
  solvable: ["non_emergency"],
  other_crime: ["non_emergency"],
  quality_of_life: ["non_emergency", "city_line"],
  tip: ["tip_line"],
};
const TITLES = ["emergency", "outside_jurisdiction", "quality_of_life", "tip"];

export function showOutcome(outcome, { token, choose }) {
  const card = { submitted, screened_out: screenedOut, cancelled }[outcome.kind]?.(outcome, { token, choose });
  if (card) append(make("li", { className: `card card-${outcome.kind} card-${outcome.reason ?? "none"}`, children: card }));
}

function submitted({ tracking_number: number }, { token, choose }) {
  const copied = make("span", { className: "copied", role: "status" });
  const copy = word("button", "chat_copy", { type: "button", className: "outline small" });
  copy.addEventListener("click", async () => {
    await copyText(number);
    copied.textContent = say("chat_copied");
    setTimeout(() => copied.replaceChildren(), 4_000);
  });
  return [
    title("chat_sent_title"),
    word("p", "chat_sent_number", { className: "label" }),
    make("div", { className: "row", children: [make("p", { className: "number", text: number }), copy, copied] }),
    word("p", "chat_sent_keep"),
    make("div", { className: "row", children: isApart() ? [checkLink(number)] : [printForm(token, number), checkLink(number)] }),
    choices([{ word: "chat_another" }], choose),
  ];
}

function screenedOut({ reason }, { choose }) {
  const name = TITLES.includes(reason) ? `chat_out_title_${reason}` : "chat_out_title";
  const calls = (CALLS[reason] ?? []).filter((name) => dials[name]);
  const links = calls.map((name) =>
    word("a", `chat_call_${name}`, { className: "solid call-button", href: `tel:${dials[name]}` }),
  );
  return [
    title(name),
    ...(links.length ? [make("div", { className: "row", children: links })] : []),
    word("p", "chat_out_kept"),
    choices([{ word: "chat_out_mistaken" }], choose),
  ];
}

function cancelled(_, { choose }) {
  return [title("chat_cancelled_title"), word("p", "chat_cancelled_text"), choices([{ word: "chat_go_on" }, { word: "chat_another" }], choose)];
}

function checkLink(number) {
  const link = word("a", "chat_check", { className: "outline", target: "_blank", rel: "noopener" });
  link.href = `/status?lang=${language()}&number=${encodeURIComponent(number)}`;
  return link;
}

function printForm(token, number) {
  const hidden = (name, value) => make("input", { type: "hidden", name, value });
  return make("form", {
    method: "post",
    action: `/report/print?lang=${language()}`,
    target: "_blank",
    children: [
      hidden("conversation", token),
      hidden("tracking_number", number),
      word("button", "chat_print", { type: "submit", className: "outline" }),
    ],
  });
}

// One level below the chat's own heading, which is the page's first where the chat stands alone.
function title(name) {
  return word(byId("desk-title").tagName === "H1" ? "h2" : "h3", name);
}

function word(tag, name, attributes = {}) {
  return put(make(tag, attributes), name);
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // An old browser, or a frame that may not: the selection is a way that always worked.
    const box = make("textarea", { className: "unseen", "aria-hidden": "true" });
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand("copy");
    box.remove();
  }
}
