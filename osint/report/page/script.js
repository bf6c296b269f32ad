"use strict";
(function () {
  var all = function (query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); };
  var map = document.getElementById("map");

  /* Filters: a verdict switched off leaves the page, the map and the marks. */
  var hidden = {};
  var shown = document.getElementById("shown");
  var cards = all(".card");
  var verdictOf = {};
  cards.forEach(function (card) { verdictOf[card.dataset.f] = card.dataset.v; });
  function isOff(element) {
    return element.dataset.f.split(" ").every(function (number) { return hidden[verdictOf[number]]; });
  }
  function refresh() {
    all("[data-v]").forEach(function (element) {
      if (!element.classList.contains("filter")) { element.classList.toggle("hide", !!hidden[element.dataset.v]); }
    });
    all("mark").forEach(function (mark) { mark.classList.toggle("dim", isOff(mark)); });
    all("a.ref[data-f]").forEach(function (ref) { ref.classList.toggle("hide", isOff(ref)); });
    if (map) { all("[data-f]", map).forEach(function (part) { part.classList.toggle("off", isOff(part)); }); }
    var visible = cards.filter(function (card) { return !hidden[card.dataset.v]; }).length;
    margins();
    if (fits) { fits.setAttribute("aria-pressed", String(!!hidden.consistent)); }
    shown.textContent = visible === cards.length ? "" : visible + " of " + cards.length + " shown";
  }
  function toggle(verdict) {
    var button = document.querySelector('.filter[data-v="' + verdict + '"]');
    if (!button) { return; }
    hidden[verdict] = !hidden[verdict];
    button.setAttribute("aria-pressed", String(!hidden[verdict]));
    refresh();
  }
  all(".filter").forEach(function (button) {
    button.addEventListener("click", function () { toggle(button.dataset.v); });
  });
  /* One key, or its button, leaves only what calls for attention. */
  var fits = document.getElementById("fits");
  if (fits) {
    fits.hidden = false;
    fits.addEventListener("click", function () { toggle("consistent"); });
    document.addEventListener("keydown", function (event) {
      var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && event.key.toLowerCase() === "h") { toggle("consistent"); }
    });
  }

  /* A statement, its evidence and its line on the map light up together. */
  function select(number) {
    all(".on").forEach(function (element) { element.classList.remove("on"); });
    all("[data-f]").forEach(function (element) {
      if (number && element.dataset.f.split(" ").indexOf(number) >= 0 && !element.classList.contains("ref")) {
        element.classList.add("on");
      }
    });
    if (map) { map.classList.toggle("focus", !!number && !!map.querySelector(".on")); }
  }
  all("mark").forEach(function (mark) {
    mark.addEventListener("click", function () {
      var number = mark.dataset.f.split(" ")[0];
      select(number);
      var card = document.getElementById("f" + number);
      if (card) { card.scrollIntoView({ block: "nearest" }); }
    });
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { select(null); } });
  window.addEventListener("hashchange", function () {
    var match = /^#[fs](\d+)$/.exec(location.hash);
    if (match) { select(match[1]); }
  });

  /* On a wide page the evidence stands in the margin, so that the text can run on. */
  var wide = window.matchMedia("screen and (min-width:821px)");
  function margins() {
    var articles = all("article");
    articles.forEach(function (article) { article.classList.toggle("flow", wide.matches); });
    var places = articles.map(function (article) { /* first read everything, then write */
      var bottom = 0;
      var tops = all(".evidence", article).map(function (aside) {
        var top = Math.max(aside.parentNode.offsetTop, bottom), height = aside.offsetHeight;
        if (height) { bottom = top + height + 14; }
        return [aside, top];
      });
      return [article, tops, bottom];
    });
    places.forEach(function (place) {
      place[1].forEach(function (pair) { pair[0].style.top = wide.matches ? pair[1] + "px" : ""; });
      place[0].style.minHeight = wide.matches ? place[2] + "px" : "";
    });
  }
  all("details").forEach(function (details) { details.addEventListener("toggle", margins); });
  window.addEventListener("resize", margins);
  window.addEventListener("load", margins);
  window.addEventListener("beforeprint", function () {
    all("article").forEach(function (article) {
      article.classList.remove("flow");
      article.style.minHeight = "";
    });
  });
  window.addEventListener("afterprint", margins);
  margins();

  if (map) { reportMap(map, all, select); }
}());
