// Says the day to which the slider of the clock points. Without a script the button alone does its work.
"use strict";
document.querySelectorAll("input[type=range][data-shows]").forEach((slider) => {
  const shown = document.getElementById(slider.dataset.shows);
  const form = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeZone: "UTC" });
  const say = () => {
    const day = new Date(`${slider.dataset.first}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + Number(slider.value));
    const text = form.format(day);
    shown.textContent = text;
    slider.setAttribute("aria-valuetext", text);
  };
  slider.addEventListener("input", say);
  say();
});
