"use strict";
/* The map of a report. `look` is what the reader sees: the middle of the window, and map units to
   a pixel. A window that changes its size keeps both, but for the view of everything, which is
   fitted anew; so a phone that is turned and turned back shows what it showed. */
function reportMap(map, all, select) {
  var frame = map.parentNode, box = map.viewBox.baseVal;
  var home = { x: box.x, y: box.y, w: box.width, h: box.height };
  var look = { x: 0, y: 0, unit: 1, whole: true };
  var PAPER = { w: 680, h: 359 }; /* 180 mm by 95 mm, as the style sheet prints the frame */
  var names = all(".m-name", map).reverse(), lengths = all("[data-len]", map);
  var spots = all(".k", map), scale = document.getElementById("scale");
  var bar = scale.querySelector("path"), barText = scale.querySelector("text");
  var degrees = parseFloat(map.dataset.deg), top = parseFloat(map.dataset.top);
  var countries = all(".m-country", map), widths = null, countryWidths = null, active = false;
  var lands = [], buttons = document.querySelector(".zoom");

  function size() { return { w: frame.clientWidth || 1, h: frame.clientHeight || 1 }; }
  function fitted(target, room) {
    return { x: target.x + target.w / 2, y: target.y + target.h / 2,
             unit: Math.max(target.w / room.w, target.h / room.h), whole: target === home };
  }
  function kmPerUnit(y) { /* Mercator: a degree is as long as the cosine of its latitude says */
    return 111.195 * degrees / Math.cosh((y * degrees + top) * Math.PI / 180);
  }
  function nice(rough) {
    var power = Math.pow(10, Math.floor(Math.log10(rough))), steps = [1, 2, 5, 10];
    for (var i = 0; i < 4; i++) { if (power * steps[i] >= rough * 0.999) { return power * steps[i]; } }
    return rough;
  }
  function draw(room, seen) {
    room = room || size();
    seen = seen || look;
    var unit = seen.unit, w = room.w * unit, h = room.h * unit, x = seen.x - w / 2, y = seen.y - h / 2;
    map.setAttribute("viewBox", [x, y, w, h].map(function (n) { return n.toFixed(2); }).join(" "));
    var km = kmPerUnit(seen.y), length = nice(km * unit * 80), px = length / km / unit;
    scale.setAttribute("transform", "translate(" + (x + 16 * unit).toFixed(2) + " " +
      (y + h - 18 * unit).toFixed(2) + ") scale(" + unit.toFixed(4) + ")");
    bar.setAttribute("d", "M0-5V0H" + px.toFixed(1) + "V-5");
    barText.setAttribute("x", (px + 7).toFixed(1));
    barText.setAttribute("y", "2");
    barText.textContent = length.toLocaleString("en", { maximumSignificantDigits: 3 }) + " km";
    map.dataset.kmPerPixel = (km * unit).toPrecision(6);
    var edges = [x / unit, y / unit, x / unit + room.w, y / unit + room.h];
    var shape = [unit, room.w, room.h].join(" ");
    if (shape !== draw.shape) { resized(unit, edges); }
    draw.shape = shape;
    cut(edges, px + 16 + 64);
  }

  /* A country's name that runs over an edge, the scale or the buttons would be half a name. */
  function cut(edges, barEnd) {
    var left = edges[0], up = edges[1], right = edges[2], bottom = edges[3];
    var over = [[left + 10, bottom - 36, left + barEnd, bottom - 6]];
    if (!buttons.hidden) {
      over.push([right - 12 - buttons.offsetWidth, up + 12, right - 12, up + 12 + buttons.offsetHeight]);
    }
    lands.forEach(function (land) {
      var hides = !within(land.box, edges) || over.some(function (other) { return meet(land.box, other); });
      land.name.classList.toggle("cut", hides);
    });
  }

  /* Names and figures keep their size on the screen, so each scale has room for others. */
  function resized(unit, edges) {
    spots.forEach(function (spot) { spot.setAttribute("transform", "scale(" + unit.toFixed(4) + ")"); });
    var dots = names.map(function (name) { return at(name, unit); }), taken = [];
    lands = [];
    if (!widths) {
      names.forEach(function (name) { name.classList.remove("crowded"); });
      widths = names.map(function (name) { return name.getComputedTextLength(); });
      countryWidths = countries.map(function (name) { return name.getComputedTextLength(); });
    }
    names.forEach(function (name, n) {
      var place = free(dots[n], widths[n], taken, dots, edges) || free(dots[n], widths[n], taken, dots) ||
        free(dots[n], widths[n], taken, []);
      name.classList.toggle("crowded", !place);
      if (!place) { return; }
      taken.push(place.box);
      name.setAttribute("x", place.dx);
      name.setAttribute("y", place.dy);
      name.setAttribute("text-anchor", place.anchor);
    });
    lengths.forEach(function (text) {
      var spot = at(text.querySelector("text"), unit), half = text.textContent.length * 3.7;
      var its = [spot.x - half, spot.y - 9, spot.x + half, spot.y + 7];
      var hides = taken.some(function (other) { return meet(its, other); });
      hides = hides || text.dataset.len / unit < 64;
      text.classList.toggle("small", hides);
      if (!hides) { taken.push(its); }
    });
    countries.forEach(function (name, n) {
      var spot = at(name, unit), half = countryWidths[n] / 2;
      var its = [spot.x - half - 3, spot.y - 13, spot.x + half + 3, spot.y + 5];
      var hides = taken.some(function (other) { return meet(its, other); });
      hides = hides || lands.some(function (land) { return meet(its, land.box); });
      name.classList.toggle("crowded", hides);
      if (!hides) { lands.push({ name: name, box: its }); }
    });
  }
  function at(element, unit) {
    var matrix = element.parentNode.parentNode.transform.baseVal.getItem(0).matrix;
    return { x: matrix.e / unit, y: matrix.f / unit };
  }
  function meet(a, b) { return !(a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3]); }
  function within(a, b) { return a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]; }
  function free(dot, width, taken, dots, edges) {
    var sides = [[9, 5, "start", 9], [-9, 5, "end", -9 - width], [0, -12, "middle", -width / 2],
      [0, 22, "middle", -width / 2], [7, -7, "start", 7], [7, 17, "start", 7],
      [-7, -7, "end", -7 - width], [-7, 17, "end", -7 - width]];
    for (var i = 0; i < sides.length; i++) {
      var left = dot.x + sides[i][3], up = dot.y + sides[i][1] - 13;
      var its = [left, up, left + width, up + 16];
      var clear = (!edges || within(its, edges)) && !taken.some(function (other) { return meet(its, other); }) &&
        !dots.some(function (d) { return d !== dot && meet(its, [d.x - 6, d.y - 6, d.x + 6, d.y + 6]); });
      if (clear) { return { dx: sides[i][0], dy: sides[i][1], anchor: sides[i][2], box: its }; }
    }
    return null;
  }

  function zoom(factor, cx, cy) {
    map.style.touchAction = "none"; /* before, one finger scrolls the page */
    var least = home.w / 60 / size().w, most = home.w * 2.8 / size().w;
    var unit = Math.min(most, Math.max(least, look.unit * factor)), real = unit / look.unit;
    look = { x: cx - (cx - look.x) * real, y: cy - (cy - look.y) * real, unit: unit, whole: false };
    draw();
  }
  function under(event) {
    var rect = map.getBoundingClientRect();
    return [look.x + (event.clientX - rect.left - rect.width / 2) * look.unit,
            look.y + (event.clientY - rect.top - rect.height / 2) * look.unit];
  }
  function showAll() {
    look = fitted(home, size());
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
    var ids = Object.keys(fingers);
    if (ids.length === 1) {
      look = { x: look.x - (event.clientX - before[0]) * look.unit,
               y: look.y - (event.clientY - before[1]) * look.unit, unit: look.unit, whole: false };
      draw();
    } else if (ids.length === 2) {
      var a = fingers[ids[0]], b = fingers[ids[1]];
      var now = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (apart) {
        var middle = under({ clientX: (a[0] + b[0]) / 2, clientY: (a[1] + b[1]) / 2 });
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
    var point = under(event);
    zoom(Math.pow(1.0018, event.deltaY), point[0], point[1]);
  }, { passive: false });
  all("[data-zoom]").forEach(function (button) {
    button.addEventListener("click", function () {
      if (button.dataset.zoom === "all") { select(null); showAll(); return; }
      zoom(button.dataset.zoom === "in" ? 0.6 : 1 / 0.6, look.x, look.y);
    });
  });
  var partsOf = {}; /* once: a page of a thousand findings has thousands of parts */
  all("[data-f]", map).forEach(function (part) {
    part.dataset.f.split(" ").forEach(function (number) {
      (partsOf[number] = partsOf[number] || []).push(part);
    });
  });
  all(".locate").forEach(function (button) {
    var parts = partsOf[button.dataset.f];
    if (!parts) { return; }
    button.hidden = false;
    button.addEventListener("click", function () {
      select(button.dataset.f);
      var x1 = Infinity, y1 = Infinity, x2 = -Infinity, y2 = -Infinity;
      parts.forEach(function (part) {
        var spot = part.transform.baseVal.numberOfItems && part.transform.baseVal.getItem(0).matrix;
        var b = spot ? { x: spot.e, y: spot.f, width: 0, height: 0 } : part.getBBox();
        x1 = Math.min(x1, b.x); y1 = Math.min(y1, b.y);
        x2 = Math.max(x2, b.x + b.width); y2 = Math.max(y2, b.y + b.height);
      });
      var pad = Math.max(x2 - x1, y2 - y1, home.w / 40) * 0.35;
      look = fitted({ x: x1 - pad, y: y1 - pad, w: x2 - x1 + 2 * pad, h: y2 - y1 + 2 * pad }, size());
      draw();
      frame.scrollIntoView({ block: "center" });
    });
  });
  buttons.hidden = false;
  window.addEventListener("resize", function () { if (look.whole) { showAll(); } else { draw(); } });
  window.addEventListener("beforeprint", function () { /* what the reader sees, on the paper's shape */
    var room = size(), w = room.w * look.unit, h = room.h * look.unit;
    var seen = look.whole ? home : { x: look.x - w / 2, y: look.y - h / 2, w: w, h: h };
    draw(PAPER, fitted(seen, PAPER));
  });
  window.addEventListener("afterprint", function () { draw(); });
  showAll();
}
