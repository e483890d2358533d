/* A passkey that was not given: say so on the page; nothing has gone wrong with the page itself. */
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  for (const words of document.querySelectorAll("[data-passkey-fault]")) words.hidden = false;
});
