"use strict";
/* What makes a page quicker than its forms alone. Every part below works without it. */
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");  // what is only true where scripts run is shown now
  const each = (where, what, act) => where.querySelectorAll(what).forEach(act);

  /* The zone of the browser, so that the next page can say deadlines in it. */
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !/(^|; )zone=/.test(document.cookie)) {  // never over one that was chosen
    document.cookie = `zone=${encodeURIComponent(zone)};path=/;max-age=31536000;samesite=lax`;
    /* The first page was made without knowing it: its deadlines are asked for once more. */
    const zoned = (where) => [...where.querySelectorAll(".deadline, [data-zoned]")];
    const shown = zone.includes("/") ? zoned(document) : [];
    if (shown.length) fetch(location.href).then((answer) => answer.text()).then((text) => {
      const anew = zoned(new DOMParser().parseFromString(text, "text/html"));
      if (anew.length === shown.length) shown.forEach((part, index) => part.replaceWith(anew[index]));
    }).catch(() => {});  // then they stay in the zone of the call
  }

  /* Menus close when one leaves them. */
  document.addEventListener("click", (event) => each(document, "details[data-closes][open]", (menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    each(document, "details[data-closes][open]", (menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /* What is folded away is printed too: the style sheet opens it where the browser knows how, this elsewhere. */
  const unfolded = "details:not([open]):not([data-closes])";
  window.addEventListener("beforeprint", () => each(document, unfolded, (part) => { part.open = true; part.dataset.printed = ""; }));
  window.addEventListener("afterprint", () => each(document, "details[data-printed]", (part) => { part.open = false; delete part.dataset.printed; }));

  /* A text in three languages: boxes become tabs. */
  function tabbed(tongues) {
    const panels = [...tongues.querySelectorAll(".tongue")];
    if (panels.length < 2 || tongues.classList.contains("tabbed")) return;
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    const legend = tongues.closest("fieldset")?.querySelector("legend");
    if (legend) list.setAttribute("aria-label", legend.textContent.trim());
    const show = (chosen, moves) => panels.forEach((panel, index) => {
      const tab = list.children[index];
      const on = index === chosen;
      panel.hidden = !on;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      if (on && moves) tab.focus();
    });
    panels.forEach((panel, index) => {
      const box = panel.querySelector("input, textarea");
      const tab = document.createElement("button");
      tab.type = "button";
      tab.setAttribute("role", "tab");
      tab.lang = panel.dataset.language;
      tab.id = `${box.id}-tab`;
      panel.id = panel.id || `${box.id}-panel`;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", panel.id);
      tab.textContent = panel.querySelector("label").textContent;
      const mark = () => { tab.dataset.filled = String(Boolean(box.value.trim())); };
      box.addEventListener("input", mark);
      mark();
      tab.addEventListener("click", () => show(index, false));
      tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) show((index + step + panels.length) % panels.length, true);
      });
      list.append(tab);
    });
    tongues.prepend(list);
    tongues.classList.add("tabbed");
    show(Math.max(0, panels.findIndex((panel) => panel.dataset.language === root.lang)), false);
  }

  /* The time left: minutes pass without a request. */
  function unit(count, name) {
    return new Intl.NumberFormat(root.lang, { style: "unit", unit: name, unitDisplay: "long" }).format(count);
  }
  function tick() {
    each(document, "time[data-left]", (time) => {
      const minutes = Math.floor((new Date(time.dateTime) - Date.now()) / 60000) - (Number(root.dataset.ahead) || 0);
      if (minutes < 0 || !time.dataset.left) return;
      const days = Math.floor(minutes / 1440), hours = Math.floor(minutes / 60) % 24;
      const parts = days ? [unit(days, "day"), hours && unit(hours, "hour")]
        : hours ? [unit(hours, "hour"), minutes % 60 && unit(minutes % 60, "minute")] : [unit(minutes, "minute")];
      time.textContent = time.dataset.left.replace("{left}", parts.filter(Boolean).join(" "));
    });
  }
  setInterval(tick, 60000);

  /* Rows picked in a table. */
  function picking(form) {
    const said = form.querySelector("[data-picked]");
    const all = form.querySelector("[data-pick-all]");
    const boxes = () => [...form.querySelectorAll("input.pick[name]")];
    const tell = () => {
      const count = boxes().filter((box) => box.checked).length;
      const whole = form.querySelector("[data-pick-whole]");
      const onPage = count ? (said?.dataset.picked || "{count}").replace("{count}", count) : "";
      if (said) said.textContent = whole?.checked ? whole.dataset.pickWhole : onPage;
      if (all) { all.checked = count > 0 && count === boxes().length; all.indeterminate = count > 0 && count < boxes().length; }
    };
    all?.addEventListener("change", () => { boxes().forEach((box) => { box.checked = all.checked; }); tell(); });
    form.addEventListener("change", tell);
    tell();
  }

  /* An order: drag by the grip, or the buttons without a request. */
  function ranking(part) {
    const list = part.querySelector(".ranked");
    const said = part.querySelector(".ranked-said");
    const items = () => [...list.children].filter((item) => item.dataset.code);
    function settle(moved, isQuiet) {
      const rows = items();
      rows.forEach((item, index) => {
        item.querySelector(".n").textContent = index + 1;
        item.classList.toggle("moved", item === moved);
        item.querySelectorAll(".moves .button").forEach((button) => {
          const end = button.value.startsWith("up:") ? index === 0 : button.value.startsWith("down:") && index === rows.length - 1;
          button.setAttribute("aria-disabled", String(end));
        });
      });
      const cut = list.querySelector(".cut");
      const places = Number(list.dataset.places) || 0;
      if (cut && rows[places - 1]) rows[places - 1].after(cut);
      if (isQuiet) return;
      said.textContent = said.dataset.moved.replace("{title}", moved.querySelector(".title").textContent.trim()).replace("{place}", rows.indexOf(moved) + 1);
      part.dispatchEvent(new CustomEvent("input", { bubbles: true }));
    }
    list.addEventListener("click", (event) => {
      const button = event.target.closest("button[name=move]");
      if (!button || button.value.startsWith("out:")) return;
      event.preventDefault();
      const item = button.closest("li"), rows = items(), at = rows.indexOf(item);
      const other = rows[at + (button.value.startsWith("up:") ? -1 : 1)];
      if (!other) return;
      if (button.value.startsWith("up:")) other.before(item); else other.after(item);
      button.focus();
      settle(item);
    });
    /* The order that was kept on this device. */
    part.closest("form")?.addEventListener("sojourn:order", (event) => {
      const kept = event.detail.get("order") || [];
      const rows = kept.map((code) => items().find((item) => item.dataset.code === code)).filter(Boolean);
      rows.reverse().forEach((item) => list.prepend(item));
      if (rows.length) settle(rows.at(-1), true);
    });
    list.addEventListener("pointerdown", (event) => {
      const grip = event.target.closest(".grip");
      if (!grip) return;
      event.preventDefault();
      const item = grip.closest("li");
      item.classList.add("dragged");
      const move = (drag) => {
        const over = items().find((row) => { const box = row.getBoundingClientRect(); return row !== item && drag.clientY > box.top && drag.clientY < box.bottom; });
        if (!over) return;
        const box = over.getBoundingClientRect();
        if (drag.clientY < box.top + box.height / 2) over.before(item); else over.after(item);
      };
      const end = () => {
        document.removeEventListener("pointermove", move);
        document.removeEventListener("pointerup", end);
        document.removeEventListener("pointercancel", end);
        item.classList.remove("dragged");
        settle(item);
      };
      // Of the document: a grip that moves with its row loses what it has captured.
      document.addEventListener("pointermove", move);
      document.addEventListener("pointerup", end);
      document.addEventListener("pointercancel", end);
    });
  }

  /* A second press of a button that has sent its form does nothing. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);  // some answers are files: the page stays
  });
  window.addEventListener("pageshow", () => each(document, "form[data-sent]", (form) => delete form.dataset.sent));

  function ready(where) {
    each(where, "[data-tongues]", tabbed);
    each(where, "form:has(input.pick)", picking);
    each(where, "[data-ranked]", ranking);
    each(where, "[data-submits]", (box) => box.addEventListener("change", () => box.form.requestSubmit()));
    each(where, "[data-opens]", (button) => button.addEventListener("click", (event) => {
      const dialog = document.getElementById(button.dataset.opens);
      if (dialog?.showModal) { event.preventDefault(); dialog.showModal(); }
    }));
  }
  ready(document);
  document.querySelector("[data-focus]")?.focus();
  /* A line of a long text is marked, and stands in the middle of its box. */
  function marked(box, number) {
    const lines = box.value.split("\n");
    const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
    box.setSelectionRange(start, start + (lines[number - 1] || "").length);
    const height = parseFloat(getComputedStyle(box).lineHeight) || box.scrollHeight / lines.length;
    box.scrollTop = (number - 0.5) * height - box.clientHeight / 2;
  }
  /* A link to a field of a hidden language opens its tab; one to a group reaches its first box. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".errors a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    const box = target.matches("input, select, textarea") ? target : target.querySelector("input:not([type=hidden]), select, textarea");
    box?.closest(".tongue")?.hidden && document.getElementById(`${box.id}-tab`)?.click();
    (box || target).focus();
    if (link.dataset.line) marked(box, Number(link.dataset.line));
    target.scrollIntoView({ block: "center" });
  });
  document.addEventListener("htmx:afterSwap", (event) => ready(event.target));
  document.addEventListener("sojourn:ready", (event) => ready(event.target));  // a part that another script has put in
})();
