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
    shown.textContent = visible === cards.length ? "" : visible + " of " + cards.length + " shown";
  }
  all(".filter").forEach(function (button) {
    button.addEventListener("click", function () {
      var verdict = button.dataset.v;
      hidden[verdict] = !hidden[verdict];
      button.setAttribute("aria-pressed", String(!hidden[verdict]));
      refresh();
    });
  });

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

  /* The map: its window moves, everything on it stays sharp. */
  if (!map) { return; }
  var frame = map.parentNode, box = map.viewBox.baseVal;
  var home = { x: box.x, y: box.y, w: box.width, h: box.height };
  var view = { x: home.x, y: home.y, w: home.w, h: home.h };
  var lengths = all("[data-len]", map), active = false;
  var spots = all(".k", map), scale = document.getElementById("scale");
  var bar = scale.querySelector("path"), barText = scale.querySelector("text");
  var km = parseFloat(map.dataset.km);
  map.setAttribute("preserveAspectRatio", "none");

  function fit(target) {
    var ratio = frame.clientHeight / frame.clientWidth;
    var w = Math.max(target.w, target.h / ratio), h = w * ratio;
    return { x: target.x + (target.w - w) / 2, y: target.y + (target.h - h) / 2, w: w, h: h };
  }
  function nice(rough) {
    var power = Math.pow(10, Math.floor(Math.log10(rough)));
    var steps = [1, 2, 5, 10];
    for (var i = 0; i < 4; i++) { if (power * steps[i] >= rough * 0.999) { return power * steps[i]; } }
    return rough;
  }
  function draw() {
    map.setAttribute("viewBox", [view.x, view.y, view.w, view.h].map(function (n) { return n.toFixed(2); }).join(" "));
    var unit = view.w / frame.clientWidth;
    spots.forEach(function (spot) { spot.setAttribute("transform", "scale(" + unit.toFixed(4) + ")"); });
    lengths.forEach(function (text) { text.classList.toggle("small", text.dataset.len / unit < 64); });
    var length = nice(km * unit * 80), px = length / km / unit;
    scale.setAttribute("transform", "translate(" + (view.x + 16 * unit).toFixed(2) + " " +
      (view.y + view.h - 18 * unit).toFixed(2) + ") scale(" + unit.toFixed(4) + ")");
    bar.setAttribute("d", "M0-5V0H" + px.toFixed(1) + "V-5");
    barText.setAttribute("x", (px + 7).toFixed(1));
    barText.setAttribute("y", "2");
    barText.textContent = length.toLocaleString("en") + " km";
  }
  function zoom(factor, cx, cy) {
    map.style.touchAction = "none"; /* before, one finger scrolls the page */
    var w = Math.min(home.w * 2.8, Math.max(home.w / 60, view.w * factor)), real = w / view.w;
    view = { x: cx - (cx - view.x) * real, y: cy - (cy - view.y) * real, w: w, h: view.h * real };
    draw();
  }
  function at(event) {
    var rect = map.getBoundingClientRect();
    return [view.x + (event.clientX - rect.left) / rect.width * view.w,
            view.y + (event.clientY - rect.top) / rect.height * view.h];
  }
  function showAll() {
    view = fit(home);
    map.style.touchAction = "pan-y";
    draw();
  }

  var fingers = {}, apart = 0;
  map.addEventListener("pointerdown", function (event) {
    fingers[event.pointerId] = [event.clientX, event.clientY];
    map.setPointerCapture(event.pointerId);
    map.classList.add("drag");
    active = true;
    apart = 0;
  });
  map.addEventListener("pointermove", function (event) {
    var before = fingers[event.pointerId];
    if (!before) { return; }
    fingers[event.pointerId] = [event.clientX, event.clientY];
    var ids = Object.keys(fingers), unit = view.w / frame.clientWidth;
    if (ids.length === 1) {
      view.x -= (event.clientX - before[0]) * unit;
      view.y -= (event.clientY - before[1]) * unit;
      draw();
    } else if (ids.length === 2) {
      var a = fingers[ids[0]], b = fingers[ids[1]];
      var now = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (apart) {
        var middle = at({ clientX: (a[0] + b[0]) / 2, clientY: (a[1] + b[1]) / 2 });
        zoom(apart / now, middle[0], middle[1]);
      }
      apart = now;
    }
  });
  function lift(event) { delete fingers[event.pointerId]; map.classList.remove("drag"); apart = 0; }
  map.addEventListener("pointerup", lift);
  map.addEventListener("pointercancel", lift);
  map.addEventListener("pointerleave", function () { active = false; });
  map.addEventListener("wheel", function (event) {
    if (!active && !event.ctrlKey && !event.metaKey) { return; } /* the page scrolls */
    event.preventDefault();
    var point = at(event);
    zoom(Math.pow(1.0018, event.deltaY), point[0], point[1]);
  }, { passive: false });
  all("[data-zoom]").forEach(function (button) {
    button.addEventListener("click", function () {
      if (button.dataset.zoom === "all") { select(null); showAll(); return; }
      zoom(button.dataset.zoom === "in" ? 0.6 : 1 / 0.6, view.x + view.w / 2, view.y + view.h / 2);
    });
  });
  all(".locate").forEach(function (button) {
    var parts = all("[data-f]", map).filter(function (part) {
      return part.dataset.f.split(" ").indexOf(button.dataset.f) >= 0;
    });
    if (!parts.length) { return; }
    button.hidden = false;
    button.addEventListener("click", function () {
      select(button.dataset.f);
      var x1 = Infinity, y1 = Infinity, x2 = -Infinity, y2 = -Infinity;
      parts.forEach(function (part) {
        var spot = part.classList.contains("m-spot") && part.transform.baseVal.getItem(0).matrix;
        var b = spot ? { x: spot.e, y: spot.f, width: 0, height: 0 } : part.getBBox();
        x1 = Math.min(x1, b.x); y1 = Math.min(y1, b.y);
        x2 = Math.max(x2, b.x + b.width); y2 = Math.max(y2, b.y + b.height);
      });
      var pad = Math.max(x2 - x1, y2 - y1, home.w / 40) * 0.35;
      view = fit({ x: x1 - pad, y: y1 - pad, w: x2 - x1 + 2 * pad, h: y2 - y1 + 2 * pad });
      draw();
      frame.scrollIntoView({ block: "center" });
    });
  });
  document.querySelector(".zoom").hidden = false;
  window.addEventListener("resize", function () {
    var middle = [view.x + view.w / 2, view.y + view.h / 2];
    view = fit({ x: middle[0] - view.w / 2, y: middle[1] - view.h / 2, w: view.w, h: view.h });
    draw();
  });
  showAll();
}());
