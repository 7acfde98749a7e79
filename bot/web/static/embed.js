// One script tag puts the chat on any site: a button in the corner, and behind it the chat in a frame of its own, so
// that neither site can reach into the other.
//   <script src="https://…/chat.js" async></script>      data-lang="es" chooses the language

(() => {
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const asked = script.dataset.lang || document.documentElement.lang.slice(0, 2);
  const language = asked === "es" ? "es" : "en";
  const words = (/* words */ {})[language];
  if (document.querySelector("frontdesk-chat")) return;

  const STYLE = `
    :host { all: initial; }
    button { all: unset; box-sizing: border-box; cursor: pointer; }
    .open, .close { font: 600 1rem/1.2 system-ui, sans-serif; color: #fffdf8; background: #16382f; }
    .open { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483000; padding: .9rem 1.2rem; border-radius: .6rem;
      border: 2px solid #fffdf8; box-shadow: 0 4px 18px rgb(0 0 0 / .28); }
    .open:hover, .close:hover { background: #23584a; }
    .open:focus-visible, .close:focus-visible { outline: 3px solid #fffdf8; outline-offset: -6px; box-shadow: 0 0 0 3px #0b57d0; }
    .panel { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483001; display: flex; flex-direction: column;
      width: min(26rem, calc(100vw - 2rem)); height: min(44rem, calc(100vh - 2rem)); border-radius: .8rem; overflow: hidden;
      background: #f7f4ec; box-shadow: 0 10px 40px rgb(0 0 0 / .35); border: 1px solid #16382f; }
    .panel[hidden], .open[hidden] { display: none; }
    .close { padding: .7rem 1rem; min-height: 44px; text-align: end; }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 30rem) { .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; border: 0; } }
  `;

  class FrontdeskChat extends HTMLElement {
    connectedCallback() {
      if (this.root) return;
      this.root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.root.adoptedStyleSheets = [sheet];
      this.opener = this.button("open", words.embed_open, () => this.show());
      this.opener.setAttribute("aria-haspopup", "dialog");
      this.opener.setAttribute("aria-expanded", "false");
      this.panel = document.createElement("div");
      this.panel.className = "panel";
      this.panel.hidden = true;
      this.panel.setAttribute("role", "dialog");
      this.panel.setAttribute("aria-label", words.embed_frame);
      this.panel.append(this.button("close", words.embed_close, () => this.hide()));
      this.root.append(this.opener, this.panel);
      this.root.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
      window.addEventListener("message", (event) => {
        const ours = event.origin === origin && event.source === this.frame?.contentWindow;
        if (ours && event.data?.frontdesk === "close") this.hide();
      });
    }

    button(name, text, run) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = name;
      button.textContent = text;
      button.lang = language;
      button.addEventListener("click", run);
      return button;
    }

    show() {
      if (!this.frame) this.load();
      else this.focusFrame();
      this.panel.hidden = false;
      this.opener.hidden = true;
      this.opener.setAttribute("aria-expanded", "true");
    }

    load() {
      this.frame = document.createElement("iframe");
      this.frame.title = words.embed_frame;
      this.frame.src = `${origin}/chat?embed=1&lang=${language}`;
      this.frame.allow = "clipboard-write";
      this.frame.addEventListener("load", () => this.focusFrame());
      this.panel.append(this.frame);
    }

    focusFrame() {
      requestAnimationFrame(() => {
        this.frame.focus();
        this.frame.contentWindow.postMessage({ frontdesk: "open" }, origin);
      });
    }

    hide() {
      if (this.panel.hidden) return;
      this.panel.hidden = true;
      this.opener.hidden = false;
      this.opener.setAttribute("aria-expanded", "false");
      this.opener.focus();
    }
  }

  customElements.define("frontdesk-chat", FrontdeskChat);
  const place = () => document.body.append(document.createElement("frontdesk-chat"));
  document.body ? place() : document.addEventListener("DOMContentLoaded", place);
})();
