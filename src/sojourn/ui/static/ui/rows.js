"use strict";
/* Small tables to type in: rows are added and removed by buttons. Without it there is one empty row at a time. */
(() => {
  const rowsOf = (part) => [...part.querySelectorAll("tr[data-row]")];

  /* Names, ids and labels follow the places of the rows. */
  function number(part) {
    rowsOf(part).forEach((row, at) => {
      row.querySelectorAll("[data-part]").forEach((box) => {
        box.name = `${part.dataset.rows}-${at}-${box.dataset.part}`;
        box.id = `id_${box.name}`;
        box.setAttribute("aria-label", part.dataset.cell.replace("{name}", box.dataset.words).replace("{number}", at + 1));
      });
      row.querySelector("[data-row-remove]").setAttribute("aria-label", part.dataset.remove.replace("{number}", at + 1));
    });
  }

  function clear(row) {
    row.classList.remove("wrong");
    row.querySelectorAll("[data-part]").forEach((box) => {
      if (box.matches("select")) box.selectedIndex = 0; else box.value = "";
      ["aria-invalid", "aria-describedby"].forEach((name) => box.removeAttribute(name));
    });
    return row;
  }

  function add(part) {
    const rows = rowsOf(part), row = clear(rows.at(-1).cloneNode(true));
    part.querySelector("tbody").append(row);
    number(part);
    return row;
  }

  function remove(part, row) {
    const rows = rowsOf(part), at = rows.indexOf(row);
    if (row.nextElementSibling?.matches("[data-row-said]")) row.nextElementSibling.remove();
    if (rows.length > 1) row.remove(); else clear(row);
    number(part);
    const left = rowsOf(part);
    left[Math.min(at, left.length - 1)].querySelector("[data-part]").focus();
    part.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("click", (event) => {
    const part = event.target.closest("[data-rows]");
    if (!part) return;
    if (event.target.closest("[data-row-add]")) add(part).querySelector("[data-part]").focus();
    const gone = event.target.closest("[data-row-remove]");
    if (gone) remove(part, gone.closest("tr"));
  });

  /* What was kept on this device may have more rows than the page. */
  document.addEventListener("sojourn:rows", (event) => event.target.querySelectorAll("[data-rows]").forEach((part) => {
    const named = event.detail.filter((name) => name.startsWith(`${part.dataset.rows}-`)).map((name) => Number(name.slice(part.dataset.rows.length + 1).split("-")[0]));
    const most = Math.min(500, Math.max(-1, ...named.filter(Number.isInteger)));
    while (rowsOf(part).length <= most) add(part);
  }));
})();
