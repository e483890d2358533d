"use strict";
/* Files: a place to drop them on, and sending them with progress, a way to stop and a way to try again. Without it a
   form with a file is sent as any other. How the bytes travel is one of `ways`, named by `data-way` of the form: one that
   sends in parts and goes on where it stopped can stand beside `whole`. */
(() => {
  const root = document.documentElement;
  const SILENCE = 45000;  // ms without a byte leaving: the connection is gone, even if nobody has said so
  const QUARTER = 25;
  const PIECE = 262144, TRIES = 200;  // bytes; how often it is tried again while nothing moves

  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  const percent = (share) => new Intl.NumberFormat(root.lang, { style: "percent" }).format(share);
  const size = (bytes) => {
    const isLarge = bytes >= 1e6;
    const shown = { style: "unit", unit: isLarge ? "megabyte" : "kilobyte", maximumFractionDigits: isLarge ? 1 : 0 };
    return new Intl.NumberFormat(root.lang, shown).format(isLarge ? bytes / 1e6 : Math.ceil(bytes / 1e3));
  };

  /* A way takes a form, its body and whom to tell; it gives back how to stop.
     on.progress(sent, whole) · on.arrived() · on.answered(status, type, text) · on.lost()
     · on.refused(words) · on.waits(words): it goes on by itself */
  const ways = {
    whole(form, body, on) {
      const request = new XMLHttpRequest();
      let silence;
      const quiet = () => clearTimeout(silence);
      const listen = () => { quiet(); silence = setTimeout(() => { request.abort(); on.lost(); }, SILENCE); };
      request.upload.addEventListener("progress", (event) => { listen(); on.progress(event.loaded, event.total); });
      request.upload.addEventListener("load", () => { quiet(); on.arrived(); });
      request.addEventListener("load", () => {
        quiet();
        on.answered(request.status, request.getResponseHeader("Content-Type") || "", request.responseText);
      });
      request.addEventListener("error", () => { quiet(); on.lost(); });
      request.open("POST", form.action);
      request.setRequestHeader("X-Upload", "whole");
      listen();
      request.send(body);
      return () => { quiet(); request.abort(); };
    },

    /* Piece by piece: what has come stays, and sending goes on from there, also after the page was closed and the same
       file was chosen again. Once all is there the form is sent with the mark of the file in place of its bytes. */
    pieces(form, body, on) {
      const [field, file] = [...body].find(([, value]) => value instanceof File && value.size) || [];
      if (!file) return ways.whole(form, body, on);
      const memory = `pieces:${root.dataset.person || ""}:${form.dataset.begin}:${file.name}:${file.size}:${file.lastModified}`;
      const token = () => form.elements.csrfmiddlewaretoken.value;
      let isStopped = false, stopWhole, asking, mark = localStorage.getItem(memory), tries = 0;
      const ask = async (url, what, headers = {}) => {
        asking = new AbortController();
        const silence = setTimeout(() => asking.abort(), SILENCE);
        try {
          return await fetch(url, { method: "POST", body: what, headers: { "X-CSRFToken": token(), "X-Upload": "pieces", ...headers }, signal: asking.signal });
        } finally { clearTimeout(silence); }
      };
      const readable = (answer) => (answer.headers.get("Content-Type") || "").startsWith("application/json");
      const pause = (after) => new Promise((wake) => {
        const timer = setTimeout(wake, after);
        window.addEventListener("online", () => { clearTimeout(timer); wake(); }, { once: true });
      });
      /* One answer of the server as {at}, or {over} when it has been told. */
      async function told(answer) {
        if (!readable(answer)) { on.answered(answer.status, "", ""); return { over: true }; }
        const said = await answer.json();
        if (said.away) { on.answered(200, "application/json", JSON.stringify(said)); return { over: true }; }
        if (said.refused === "pieces_gone") { mark = null; localStorage.removeItem(memory); return { gone: true }; }
        if (said.refused) { on.refused(said.said); return { over: true }; }
        return said;
      }
      async function begun() {
        if (mark) {
          const there = await told(await ask(form.dataset.piece, "", { "X-Pieces": mark, "X-At": "0", "Content-Type": "application/octet-stream" }));
          if (!there.gone) return there;
        }
        const wanted = new FormData();
        wanted.append("name", file.name);
        wanted.append("size", file.size);
        const came = await told(await ask(form.dataset.begin, wanted));
        if (came.mark) { mark = came.mark; localStorage.setItem(memory, mark); }
        return came;
      }
      async function run() {
        for (;;) {
          try {
            let came = await begun();
            while (!isStopped && !came.over && !came.gone && came.at < file.size) {
              on.progress(came.at, file.size);
              const end = Math.min(file.size, came.at + PIECE);
              came = await told(await ask(form.dataset.piece, file.slice(came.at, end), { "X-Pieces": mark, "X-At": String(came.at), "Content-Type": "application/octet-stream" }));
              tries = 0;
            }
            if (isStopped || came.over) return;
            if (came.gone) { if ((tries += 1) > 3) { on.lost(); return; } continue; }
            break;
          } catch {
            if (isStopped) return;
            if ((tries += 1) > TRIES) { on.lost(); return; }
            on.waits(form.dataset.waits);
            await pause(Math.min(20000, 1000 * 2 ** tries));
            if (isStopped) return;
          }
        }
        on.progress(file.size, file.size);
        body.delete(field);
        body.append("pieces", mark);
        const answered = (...said) => { if (said[0] < 300) localStorage.removeItem(memory); on.answered(...said); };
        stopWhole = ways.whole(form, body, { ...on, progress() {}, answered });
      }
      run();
      return () => { isStopped = true; asking?.abort(); stopWhole?.(); };
    },
  };

  /* One place to drop files on: what is chosen, and what is wrong with it before anything is sent. */
  function droppable(drop) {
    const input = drop.querySelector("input[type=file]");
    if (!input || drop.classList.contains("ready")) return;
    const button = document.createElement("label");
    button.className = "button";
    button.htmlFor = input.id;
    button.textContent = drop.dataset.choose;
    const said = document.createElement("span");
    said.textContent = drop.dataset.or;
    said.setAttribute("role", "status");
    input.addEventListener("change", () => {
      const files = [...input.files];
      const names = files.map((file) => {
        const line = document.createElement("span");
        line.append(Object.assign(document.createElement("b"), { textContent: file.name }), ` ${size(file.size)}`);
        return line;
      });
      if (files.length) said.replaceChildren(...names); else said.textContent = drop.dataset.or;
      const most = Number(drop.dataset.most) || Infinity;
      const large = files.find((file) => file.size > most);
      const kinds = (input.accept || "").split(",").filter((kind) => kind.startsWith("."));
      const other = kinds.length && files.find((file) => !kinds.some((kind) => file.name.toLowerCase().endsWith(kind)));
      const panel = panelOf(drop);
      panel?.fault(large ? fill(drop.dataset.large, { is: size(large.size) }) : other ? drop.dataset.other : "");
    });
    ["dragenter", "dragover"].forEach((name) => drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); }));
    ["dragleave", "drop"].forEach((name) => drop.addEventListener(name, () => drop.classList.remove("over")));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    drop.append(button, said);
    drop.classList.add("ready");
    if (input.form?.enctype === "multipart/form-data" && input.form.method === "post") sending(input.form);
  }

  /* What is said below a place: how far it is, what went wrong, the ways on. */
  const panels = new WeakMap();
  function panelOf(drop) {
    const part = drop.parentElement.querySelector("[data-upload]");
    if (!part) return undefined;
    if (!panels.has(part)) panels.set(part, panel(part, drop.querySelector("input[type=file]")));
    return panels.get(part);
  }
  function panel(part, input) {
    const find = (name) => part.querySelector(`[data-upload-${name}]`);
    const show = (name, on) => { find(name).hidden = !on; };
    let told = -1;
    return {
      words: part.dataset,
      stop: find("stop"),
      again: find("again"),
      input,
      say: (words) => { find("told").textContent = words; },
      fault(words) {
        part.hidden = !words;
        ["going", "stop", "again", "sign-in"].forEach((name) => show(name, false));
        show("fault", words);
        find("fault").lastElementChild.textContent = words;
        if (words) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
        this.isWrong = Boolean(words);
      },
      begin(names) {
        this.fault("");
        told = -1;
        part.hidden = false;
        show("going", true);
        show("stop", true);
        find("name").textContent = names;
        this.at(0, 1);
        this.say(fill(part.dataset.begins, { name: names }));
      },
      at(sent, whole) {
        const share = whole ? Math.min(1, sent / whole) : 0;
        find("bar").value = Math.round(100 * share);
        find("count").textContent = fill(part.dataset.count, { sent: size(sent), whole: size(whole), percent: percent(share) });
        const quarter = Math.floor((100 * share) / QUARTER);
        if (quarter > told && quarter > 0) { told = quarter; this.say(percent((quarter * QUARTER) / 100)); }
      },
      count(words) { find("count").textContent = words; return words; },
      arrived() {
        show("stop", false);
        find("count").textContent = part.dataset.arrived;
        this.say(part.dataset.arrived);
      },
      broken(words, signIn) {
        this.fault(words);
        this.isWrong = false;  // of the way, not of the file: it can be sent as it is
        input.removeAttribute("aria-invalid");
        show("again", true);
        if (signIn) { show("sign-in", true); find("sign-in").href = signIn; }
      },
    };
  }

  /* A form with files: sent beside the page, which stays until there is an answer. */
  function sending(form) {
    if (form.dataset.sends) return;
    form.dataset.sends = "yes";
    const places = () => [...form.querySelectorAll("[data-drop]")];
    const filled = () => places().filter((drop) => drop.querySelector("input[type=file]").files.length);
    let stop, isStale = false, submitter;

    form.addEventListener("submit", (event) => {
      const drops = filled();
      if (!drops.length || !panelOf(drops[0])) return;
      event.preventDefault();
      if (stop) return;
      const wrong = drops.find((drop) => panelOf(drop).isWrong);
      if (wrong) { panelOf(wrong).input.focus(); return; }
      submitter = event.submitter;
      begin(drops, panelOf(drops[0]));
    });

    async function begin(drops, shown) {
      stop = () => {};
      const inputs = drops.map((drop) => drop.querySelector("input[type=file]"));
      const files = inputs.flatMap((input) => [...input.files]);
      shown.stop.onclick = () => { end(); shown.broken(form.dataset.stopped || shown.words.stopped); shown.again.focus(); };
      shown.again.onclick = () => { if (submitter) form.requestSubmit(submitter); else form.requestSubmit(); };
      shown.begin(files.map((file) => file.name).join(", "));
      try {
        await Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer()));
      } catch {  // changed or moved on its device: the browser would only say that nothing arrived
        end();
        inputs.forEach((input) => { input.value = ""; input.dispatchEvent(new Event("change", { bubbles: true })); });
        shown.fault(shown.words.changed);
        shown.isWrong = false;
        return;
      }
      if (!stop) return;  // stopped already
      if (isStale) await renew();
      const body = new FormData(form);
      if (submitter?.name) body.append(submitter.name, submitter.value);
      stop = (ways[form.dataset.way] || ways.whole)(form, body, {
        progress: (sent, whole) => shown.at(sent, whole),
        arrived: () => shown.arrived(),
        waits: (words) => shown.say(shown.count(words)),
        refused: (words) => { end(); shown.fault(words); shown.isWrong = false; },
        answered: (status, type, text) => { end(); answered(shown, status, type, text); },
        lost: () => {
          end();
          shown.broken(shown.words.lost);
          window.addEventListener("online", () => shown.say(shown.words.back), { once: true });
        },
      });
    }

    function end() {
      stop?.();
      stop = undefined;
    }

    function answered(shown, status, type, text) {
      if (status < 300 && type.startsWith("application/json")) {
        const { to, away } = JSON.parse(text);
        if (to) { location.assign(to); return; }
        isStale = true;
        shown.broken(shown.words.away, away);
      } else if (status < 300 && type.startsWith("text/html")) {
        exchange(text);
      } else {
        isStale = status === 403;
        shown.broken(status === 413 ? shown.words.refused : fill(shown.words.failed, { status }));
      }
    }

    /* The page came back with what is wrong: its matter takes the place of this one's, and the files stay chosen. */
    function exchange(text) {
      const came = new DOMParser().parseFromString(text, "text/html").querySelector("main");
      if (!came) { location.reload(); return; }
      const chosen = filled().map((drop) => drop.querySelector("input[type=file]")).map((input) => [input.id, input.files]);
      const main = document.adoptNode(came);
      document.querySelector("main").replaceWith(main);
      main.dispatchEvent(new CustomEvent("sojourn:ready", { bubbles: true }));
      chosen.forEach(([id, files]) => {
        const input = document.getElementById(id);
        if (!input) return;
        input.files = files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      (main.querySelector("[data-focus]") || main).focus();
    }

    /* Somebody has signed in anew in another window: the marks of this page are no longer taken. */
    async function renew() {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
        ["csrfmiddlewaretoken", "submission"].forEach((name) => {
          const now = page.querySelector(`main form [name=${name}]`), mine = form.elements[name];
          if (now && mine) mine.value = now.value;
        });
        isStale = false;
      } catch { /* not connected: sending says so */ }
    }

    window.addEventListener("beforeunload", (event) => { if (stop && form.isConnected) event.preventDefault(); });
  }

  const ready = (where) => where.querySelectorAll("[data-drop]").forEach(droppable);
  ready(document);
  document.addEventListener("htmx:afterSwap", (event) => ready(event.target));
  document.addEventListener("sojourn:ready", (event) => ready(event.target));
})();
