"use strict";
/* Questions that are asked only where others have certain answers, and how long an answer may be. Without scripts every
   question stands there with the words that say when it is asked, and the server counts. */
(() => {
  const NEAR = 0.9, PAUSE = 1500;  // from which share on the count is told aloud; ms without a key

  function conditions(form) {
    const parts = [...form.querySelectorAll("[data-when]")];
    if (!parts.length || form.dataset.asks) return;
    form.dataset.asks = "yes";
    const placed = (code) => form.elements[`v_${code}`]?.closest(".question");
    const answersTo = (code) => [...form.elements].filter((field) => field.name === `q_${code}`).flatMap((field) => {
      if (field.type === "checkbox" && field.value === "on") return [field.checked ? "yes" : "no"];
      return ["checkbox", "radio"].includes(field.type) && !field.checked ? [] : [field.value];
    });
    const holds = (rule) => {
      const [code, codes] = rule.split("="), other = placed(code);
      return Boolean(other) && !other.hidden && answersTo(code).some((answer) => codes.split(",").includes(answer));
    };
    // In the order of the page: a question that is not asked asks for no other.
    const ask = () => parts.forEach((part) => { part.hidden = !part.dataset.when.split(";").every(holds); });
    ["change", "sojourn:written"].forEach((name) => form.addEventListener(name, ask));
    ask();
  }

  function counting(box) {
    if (box.dataset.counts) return;
    box.dataset.counts = "yes";
    const limits = [
      [Number(box.dataset.wordsMax), box.dataset.countWords, (text) => text.split(/\s+/).filter(Boolean).length],
      [Number(box.dataset.charactersMax), box.dataset.countCharacters, (text) => [...text.trim().normalize("NFC")].length],
    ].filter(([most, words]) => most && words);
    const shown = Object.assign(document.createElement("p"), { className: "counter" });
    const aloud = Object.assign(document.createElement("p"), { className: "unseen" });
    aloud.setAttribute("role", "status");
    shown.setAttribute("aria-hidden", "true");
    box.after(shown, aloud);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    let timer;
    function count(isTyped) {
      const found = limits.map(([most, words, of]) => [of(box.value), most, words]);
      const said = found.map(([is, most, words]) => words.replace("{count}", number.format(is)).replace("{most}", number.format(most))).join(" · ");
      shown.textContent = said;
      shown.classList.toggle("over", found.some(([is, most]) => is > most));
      clearTimeout(timer);
      if (isTyped && found.some(([is, most]) => is >= most * NEAR)) timer = setTimeout(() => { aloud.textContent = said; }, PAUSE);
    }
    box.addEventListener("input", () => count(true));
    box.form?.addEventListener("sojourn:written", () => count(false));
    count(false);
  }

  function ready(where) {
    where.querySelectorAll("[data-count-words], [data-count-characters]").forEach(counting);
    where.querySelectorAll("form").forEach(conditions);
  }
  ready(document);
  document.addEventListener("sojourn:ready", (event) => ready(event.target));
})();
