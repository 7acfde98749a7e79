// Numbers, addresses and sites in a text become links. Text goes in as text, never as markup: whatever a message
// holds, it can only be read.

const FOUND = new RegExp(
  [
    "(https?://[^\\s<>\"']{1,300})",
    "([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})",
    "(\\(?\\d{3}\\)?[ .-]\\d{3}-[A-Z]{4} \\(\\d{4}\\))", // (202) 555-TIPS (8477)
    "(\\+1\\d{10}|(?:\\+?1[ .-])?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4})",
    "(911|988|311|211)",
  ].join("|"),
  "g",
);

export function fill(element, text) {
  element.replaceChildren(...pieces(text));
}

export function pieces(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(FOUND)) {
    const link = linkFor(match, text);
    if (!link) continue;
    nodes.push(text.slice(end, match.index), link.node);
    end = match.index + link.length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== "");
}

function linkFor(match, text) {
  const [whole, site, mail, lettered, phone, short] = match;
  const before = text[match.index - 1] ?? " ";
  const after = text.slice(match.index + whole.length, match.index + whole.length + 2);
  if (site) return toSite(site.replace(/[.,;:!?)\]]+$/, ""));
  if (mail) return { node: anchor(`mailto:${mail}`, mail), length: mail.length };
  if (/[\w$#.+-]/.test(before) || /^[\w]/.test(after)) return null;
  if (lettered) return toPhone(lettered, lettered.match(/\d/g).slice(0, 6).join("") + lettered.match(/\((\d{4})\)$/)[1]);
  if (phone) return toPhone(phone, phone.replace(/\D/g, "").slice(-10));
  // 911 and its like are also house numbers: "911 Main St" is no number to call.
  if (short && !/^(?:[-/]| [A-Z])/.test(after)) return { node: anchor(`tel:${short}`, short), length: short.length };
  return null;
}

function toPhone(shown, digits) {
  return { node: anchor(`tel:+1${digits}`, shown), length: shown.length };
}

function toSite(address) {
  const node = anchor(address, address.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  return { node, length: address.length };
}

function anchor(address, shown) {
  const node = document.createElement("a");
  node.href = address;
  node.textContent = shown;
  return node;
}
