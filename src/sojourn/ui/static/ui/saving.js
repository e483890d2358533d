"use strict";
/* Long forms (`form[data-autosave]`) save as one types. What is typed is kept on this device at once, for its person
   alone, and let go when the server has confirmed it. A form whose questions have versions (`v_code` beside `q_code`)
   sends only what changed, question by question; any other is sent whole. Without scripts each page is saved by its
   button. */
(() => {
  const PAUSE = 1200, RETRY = 20000, PATIENCE = 30000, OLD = 30 * 86400000;  // ms
  const NOT_KEPT = ["csrfmiddlewaretoken", "submission"];  // they belong to one page and one session
  const WHOLE = "";  // the one group of a form without versions
  const person = document.documentElement.dataset.person || "";
  const mine = `draft:${person}:`;
  const pathOf = (url) => new URL(url, location).pathname.replace(/^\/(ko|en|fr)\//, "/");

  /* What is kept: one entry for each page that typed, so that two windows never write over each other here either. */
  const store = {
    read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(key, entry) { try { localStorage.setItem(key, JSON.stringify(entry)); } catch { /* full or forbidden: it is still sent */ } },
    drop(key, raw) { if (raw === undefined || localStorage.getItem(key) === raw) localStorage.removeItem(key); },
    all() {
      return Object.keys(localStorage).filter((key) => key.startsWith(mine))
        .map((key) => ({ key, raw: localStorage.getItem(key), ...this.read(key) }))
        .filter((entry) => entry.groups).sort((one, other) => other.at - one.at);
    },
  };
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("draft:") && !(store.read(key)?.at > Date.now() - OLD)) localStorage.removeItem(key);
  }

  /* Windows that are open say so: what they keep is theirs to send. One that has just come may have signed in again. */
  const LISTEN = 200;  // ms
  const others = "BroadcastChannel" in window ? new BroadcastChannel("sojourn-saving") : undefined;
  const alive = new Set(), open = [];  // open: the forms of this page
  others?.addEventListener("message", ({ data }) => {
    if (data.alive) alive.add(data.alive);
    if (data.hello === person) open.forEach((each) => { others.postMessage({ alive: each.key }); each.wake(); });
  });
  const heard = new Promise((done) => { setTimeout(done, others ? LISTEN : 0); });
  others?.postMessage({ hello: person });

  /* ---- Names and values of a form ---- */
  const isTyped = (field) => field.name && !NOT_KEPT.includes(field.name) && !["file", "submit", "button"].includes(field.type);
  function valueOf(field, asCame) {
    if (["checkbox", "radio"].includes(field.type)) return (asCame ? field.defaultChecked : field.checked) ? [field.value] : [];
    if (field.type === "select-one" && asCame) return [([...field.options].find((option) => option.defaultSelected) || field.options[0])?.value ?? ""];
    return [asCame && field.type !== "select-one" ? field.defaultValue : field.value];
  }
  function codeOf(field, codes) {
    const named = field.name.match(/^q_([a-z][a-z0-9_]*)/);
    if (!named) return undefined;
    const partOf = (code) => field.name.startsWith(`q_${code}`) && /^(-|_[ymd]$)/.test(field.name.slice(code.length + 2));
    return codes.find((code) => field.name === `q_${code}`) ?? codes.find(partOf);
  }
  function groupsOf(form, codes, asCame) {
    const groups = new Map((codes.length ? codes : [WHOLE]).map((code) => [code, []]));
    for (const field of form.elements) {
      if (!isTyped(field)) continue;
      const code = codes.length ? codeOf(field, codes) : WHOLE;
      if (code !== undefined) valueOf(field, asCame).forEach((value) => groups.get(code).push([field.name, value]));
    }
    return groups;
  }
  /* A table is as long as the rows in which something stands; the marks of a page are nothing that was typed. */
  const plain = (pairs) => JSON.stringify(pairs.filter(([name, value]) => !["version", "page"].includes(name) && (value !== "" || !/-\d+-/.test(name))));

  function writeIn(form, pairs, isMine) {
    form.dispatchEvent(new CustomEvent("sojourn:rows", { bubbles: true, detail: pairs.map(([name]) => name) }));
    const values = new Map();
    pairs.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
    form.dispatchEvent(new CustomEvent("sojourn:order", { bubbles: true, detail: values }));
    for (const field of form.elements) {
      if (!isTyped(field) || !isMine(field) || field.closest("[data-ranked]")) continue;
      const found = values.get(field.name);
      if (["checkbox", "radio"].includes(field.type)) field.checked = Boolean(found?.includes(field.value));
      else if (found?.length) field.value = found.shift();
      else if (/-\d+-/.test(field.name)) field.value = "";
    }
    form.dispatchEvent(new CustomEvent("sojourn:written", { bubbles: true }));
  }

  /* ---- Telling ---- */
  function marking(form) {
    const mark = form.querySelector("[data-autosave-mark]"), words = mark?.querySelector("span");
    const signIn = mark?.querySelector("[data-autosave-sign-in]");
    if (signIn) signIn.href = `${signIn.dataset.autosaveSignIn}?next=${encodeURIComponent(location.pathname)}`;
    return (state, values = {}) => {
      if (words) words.textContent = (mark.dataset[state] || "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
      mark?.classList.toggle("attention", !["saving", "saved"].includes(state));
      if (signIn) signIn.hidden = state !== "away";
    };
  }

  /* The mark against forged requests is another one after signing in anew; the text of one person is never sent as
     another's. Gives false where nobody, or somebody else, is signed in. */
  async function renewed(form) {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector("[name=csrfmiddlewaretoken]");
    if (answer.redirected || !token || (page.documentElement.dataset.person || "") !== person) return false;
    document.querySelectorAll("[name=csrfmiddlewaretoken]").forEach((field) => { field.value = token.value; });
    return Boolean(form);
  }
  async function post(url, body) {
    const patience = new AbortController(), timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      return await fetch(url, { method: "POST", body, headers: { Accept: "application/json" }, signal: patience.signal });
    } finally { clearTimeout(timer); }
  }

  function autosaving(form) {
    if (form.dataset.saves) return;
    form.dataset.saves = "yes";
    const codes = [...form.elements].map((field) => field.name.match(/^v_(.+)$/)?.[1]).filter(Boolean);
    const tell = marking(form), version = form.querySelector("[name=version]"), page = form.querySelector("[name=page]");
    // A form without a page of its own still has one window: what another kept must not pass for its own.
    const key = `${mine}${pathOf(form.dataset.autosave)}:${page?.value || Math.random().toString(36).slice(2)}`;
    const base = new Map([...groupsOf(form, codes, true)].map(([code, pairs]) => [code, plain(pairs)]));
    const undecided = new Set([...form.querySelectorAll("[data-clash]")].map((part) => part.dataset.clash));
    undecided.forEach((code) => base.set(code, null));
    const adopted = [];
    const pageKey = page?.value || "";
    let turn = 0, timer, going, isOver = false;

    const versionOf = (code) => code === WHOLE ? version : form.elements[`v_${code}`];
    const changed = () => [...groupsOf(form, codes)].filter(([code, pairs]) => plain(pairs) !== base.get(code));
    const sendable = () => changed().filter(([code]) => !undecided.has(code));

    function keep() {
      const groups = changed().map(([code, pairs]) => [code, versionOf(code)?.value ?? "", pairs]);
      if (!groups.length) { store.drop(key); return; }
      store.write(key, { at: Date.now(), url: form.dataset.autosave, href: location.pathname, page: `${pageKey}.${turn + 1}`,
        title: document.querySelector("h1")?.textContent.trim() || "", groups });
    }
    function bodyOf(groups) {
      if (page && "turns" in form.dataset) page.value = `${pageKey}.${++turn}`;
      if (!codes.length) return new FormData(form);
      const body = new FormData();
      body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
      if (page) body.append("page", page.value);
      body.append("only", "");
      if ("wholly" in form.dataset) groups = [...groupsOf(form, codes)];
      groups.forEach(([code, pairs]) => {
        body.append("only", code);
        body.append(`v_${code}`, versionOf(code).value);
        pairs.forEach(([name, value]) => body.append(name, value));
      });
      return body;
    }

    /* One save after the other: an older one that comes late must find a newer one there, not write over it. */
    function send() {
      clearTimeout(timer);
      timer = undefined;
      going ||= sendOnce().catch(() => { tell("offline"); again(RETRY); return "offline"; }).finally(() => { going = undefined; });
      return going;
    }
    const again = (after) => { clearTimeout(timer); timer = setTimeout(send, after); };
    async function sendOnce() {
      const groups = sendable();
      if (!groups.length) return undecided.size ? "undecided" : "saved";
      keep();
      tell("saving");
      let answer = await post(form.dataset.autosave, bodyOf(groups));
      if (answer.redirected || answer.status === 403) {  // the session has ended, or is another one
        if (!await renewed(form)) return away();
        answer = await post(form.dataset.autosave, bodyOf(groups));
        if (answer.redirected || answer.status === 403) return away();
      }
      const isJson = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      if (!(answer.ok || answer.status === 409) || !isJson) { tell("failed"); again(RETRY); return "failed"; }
      return answered(await answer.json(), groups, answer.ok);
    }
    function away() { tell("away"); again(RETRY); return "away"; }
    function answered(said, groups, isTaken) {
      const clashes = said.clashes || [];
      if (!isTaken && !clashes.length) {
        if (codes.length) { tell("refused", said); return "refused"; }  // closed meanwhile: what was typed stays here
        store.drop(key);
        adopted.splice(0).forEach((entry) => store.drop(entry.key, entry.raw));
        tell("newer");
        return "refused";
      }
      for (const [code, number] of Object.entries(said.versions || {})) if (versionOf(code)) versionOf(code).value = number;
      if (version && said.version) version.value = said.version;
      groups.forEach(([code, pairs]) => { if (!clashes.some((clash) => clash.question === code)) base.set(code, plain(pairs)); });
      clashes.forEach(ask);
      if (said.live) show(said.live);
      if (!undecided.size) adopted.splice(0).forEach((entry) => { if (entry.isWhole) store.drop(entry.key, entry.raw); });
      keep();
      if (undecided.size) { tell("decide", { count: undecided.size }); return "undecided"; }
      tell("saved", { time: said.time });
      if (sendable().length) again(PAUSE);  // typed while this one was on its way
      return sendable().length ? "more" : "saved";
    }
    function show(html) {
      const live = document.querySelector("[data-live]");
      if (live) live.innerHTML = html;
    }

    /* ---- Two windows: both texts, and a choice ---- */
    function ask(clash) {
      const place = clash.question === WHOLE ? form.querySelector("[data-clash-place]") : versionOf(clash.question)?.closest(".question");
      const came = new DOMParser().parseFromString(clash.html, "text/html").querySelector("[data-clash]");
      if (!place || !came) return;
      place.querySelector("[data-clash]")?.remove();
      came.clash = clash;
      place.append(document.adoptNode(came));
      undecided.add(clash.question);
    }
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-clash] button");
      const part = button?.closest("[data-clash]");
      if (!part) return;
      const code = part.dataset.clash, clash = part.clash;
      if (!clash && button.name === "take") return;  // a page that came with its clash: the server gives back what stands
      event.preventDefault();
      const number = clash ? clash.version : versionOf(code)?.value;
      undecided.delete(code);
      versionOf(code).value = number;
      if (button.name === "take") {
        if (code === WHOLE) { store.drop(key); isOver = true; adopted.forEach((entry) => store.drop(entry.key, entry.raw)); location.reload(); return; }
        writeIn(form, clash.entries, (field) => codeOf(field, codes) === code);
        base.set(code, plain(groupsOf(form, codes).get(code)));
      } else { base.set(code, null); }
      part.remove();
      keep();
      if (sendable().length) send();
      else if (undecided.size) tell("decide", { count: undecided.size });
      else tell("chosen");
      form.querySelector(`[id^="id_q_${code}"]`)?.focus();
    });

    /* ---- When ---- */
    form.addEventListener("input", () => { keep(); again(PAUSE); });
    form.addEventListener("change", () => { keep(); if (sendable().length) again(300); });
    form.addEventListener("submit", async (event) => {
      if (form.dataset.through || event.defaultPrevented) { delete form.dataset.through; return; }
      if (!changed().length) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const submitter = event.submitter;
      keep();
      let came = await send();
      for (let tries = 0; came === "more" && tries < 3; tries += 1) came = await send();
      const isHeld = ["offline", "failed", "undecided"].includes(came) || (came === "refused" && codes.length);
      if (isHeld) { form.querySelector("[data-clash]")?.focus(); return; }
      form.dataset.through = "yes";
      setTimeout(() => { delete form.dataset.through; }, 0);
      isOver = came !== "away";
      if (submitter) form.requestSubmit(submitter); else form.requestSubmit();
    }, true);
    form.addEventListener("formdata", (event) => {
      if (!codes.length || "wholly" in form.dataset) return;
      event.formData.append("only", "");
      changed().forEach(([code]) => event.formData.append("only", code));
    });
    window.addEventListener("online", () => { if (sendable().length) send(); });
    document.addEventListener("visibilitychange", () => {
      if (!sendable().length) return;
      keep();
      if (document.hidden) leave(); else send();
    });
    window.addEventListener("focus", () => { if (sendable().length && !going) send(); });
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", (event) => { if (event.persisted && sendable().length) send(); });
    function leave() {
      const groups = sendable();
      if (groups.length && !isOver && navigator.onLine) navigator.sendBeacon(form.dataset.autosave, bodyOf(groups));
    }
    form.addEventListener("sojourn:flush", (event) => { if (sendable().length) event.detail.push(send()); });

    /* ---- What an earlier page could not send ---- */
    const isSame = (pairs) => pairs.every(([name, value]) => name !== "mode" || form.elements.mode?.value === value);
    open.push({ key, wake: () => { if (sendable().length && !going) send(); } });
    function adopt() {
      const taken = new Set(changed().map(([code]) => code));  // typed meanwhile
      for (const entry of store.all()) {
        if (entry.key === key || alive.has(entry.key) || pathOf(entry.url) !== pathOf(form.dataset.autosave)) continue;
        let isWhole = true;
        for (const [code, number, pairs] of entry.groups) {
          if (!base.has(code)) continue;  // no longer asked
          if (taken.has(code) || !isSame(pairs)) { isWhole = false; continue; }
          taken.add(code);
          writeIn(form, pairs, (field) => field !== page && (code === WHOLE || codeOf(field, codes) === code));
          if (versionOf(code) && plain(groupsOf(form, codes).get(code)) !== base.get(code)) versionOf(code).value = number;
        }
        adopted.push({ ...entry, isWhole });
      }
      if (sendable().length) { keep(); send(); }
      else adopted.splice(0).forEach((entry) => { if (entry.isWhole) store.drop(entry.key, entry.raw); });
    }
    heard.then(adopt);
    if (undecided.size) tell("decide", { count: undecided.size });
  }

  /* ---- What was typed on pages that are not open any more ---- */
  const here = () => [...document.querySelectorAll("form[data-autosave]")].map((form) => pathOf(form.dataset.autosave));
  async function sendLeft() {
    const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
    if (!person || !token) return;
    for (const entry of store.all()) {
      if (here().includes(pathOf(entry.url)) || entry.groups[0][0] === WHOLE) continue;
      const body = new FormData();
      body.append("csrfmiddlewaretoken", token);
      body.append("page", entry.page);
      body.append("only", "");
      entry.groups.forEach(([code, number, pairs]) => {
        body.append("only", code);
        body.append(`v_${code}`, number);
        pairs.forEach(([name, value]) => body.append(name, value));
      });
      try {
        const answer = await post(entry.url, body);
        if ((answer.ok && !answer.redirected) || answer.status === 404) store.drop(entry.key, entry.raw);
      } catch { break; }
    }
    tellLeft();
  }
  function tellLeft() {
    const part = document.querySelector("[data-kept-elsewhere]");
    if (!part) return;
    const left = store.all().filter((entry) => !here().includes(pathOf(entry.url)));
    part.hidden = !left.length;
    part.querySelector("ul").replaceChildren(...left.map((entry) => {
      const line = document.createElement("li");
      line.append(Object.assign(document.createElement("a"), { href: entry.href, textContent: entry.title }));
      return line;
    }));
  }

  /* ---- Signing out takes away what is kept: sent before, or after a question ---- */
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-leaves]") || form.dataset.left) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const going = [];
    document.querySelectorAll("form[data-autosave]").forEach((each) => each.dispatchEvent(new CustomEvent("sojourn:flush", { detail: going })));
    await Promise.all(going);
    await sendLeft();
    if (store.all().length && !window.confirm(form.dataset.leaves)) return;
    store.all().forEach((entry) => store.drop(entry.key));
    form.dataset.left = "yes";
    form.submit();
  }, true);

  const ready = (where) => where.querySelectorAll("form[data-autosave]").forEach(autosaving);
  ready(document);
  sendLeft();
  window.addEventListener("online", sendLeft);
  document.addEventListener("htmx:afterSwap", (event) => ready(event.target));
  document.addEventListener("sojourn:ready", (event) => ready(event.target));
})();
