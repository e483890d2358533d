"use strict";
/* The list changes under the hand; what was unfolded stays so. */
(() => {
  let open = [];
  const folds = () => [...document.querySelectorAll(".facets-fold, .facets details")];
  document.addEventListener("htmx:beforeSwap", () => { open = folds().map((fold) => fold.open && (fold.id || "all")); });
  document.addEventListener("htmx:afterSwap", () => {
    folds().forEach((fold) => { if (open.includes(fold.id || "all")) fold.open = true; });
  });
})();
