/* The provincial portal's own script: classic, no bundler. It uses the one global that the library's script file brings. */
(function () {
  "use strict";

  var KEY = "province-demo.persona";
  var api = document.currentScript.dataset.api;
  var query = new URLSearchParams(location.search);
  var person = document.getElementById("persona");

  function getToken() {
    var chosen = sessionStorage.getItem(KEY);
    if (!chosen) return null;
    return fetch(api + "/__sandbox/tokens", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ persona: chosen }),
    })
      .then(function (response) {
        return response.ok ? response.json() : { token: null };
      })
      .then(function (answer) {
        return answer.token;
      });
  }

  function show(name, tag, attribute, value) {
    document.querySelector('[data-show="find"]').hidden = true;
    document.querySelector('[data-show="' + name + '"]').hidden = false;
    tag.split(" ").forEach(function (one) {
      if (value) document.querySelector(one).setAttribute(attribute, value);
    });
  }

  window.Yichuang.configure({
    baseUrl: api,
    getToken: getToken,
    theme: "red",
    links: { guide: "/?item={item}", apply: "/?apply={item}", case: "/?case={case}", review: "/?case={case}#review" },
  });

  /* A receipt's QR code carries the secret in the fragment, which no server sees, as the tracker's link to the rating does; it is taken out of the address at once. */
  function takeSecret() {
    var given = new URLSearchParams(location.hash.slice(1));
    var place = given.has("review") ? "#review" : "";
    if (!given.get("secret")) return;
    document.querySelectorAll("yct-status-tracker, yct-review-widget").forEach(function (element) {
      element.secret = given.get("secret");
    });
    history.replaceState(history.state, "", location.pathname + location.search + place);
    if (place) document.querySelector(place).scrollIntoView();
  }

  if (query.has("item")) show("item", "yct-item-guide", "item-code", query.get("item"));
  else if (query.has("apply")) show("apply", "yct-intake-form", "item-code", query.get("apply"));
  else if (query.has("case")) show("case", "yct-status-tracker yct-review-widget", "case-no", query.get("case"));
  takeSecret();
  addEventListener("hashchange", takeSecret);
  /* Without a number the page is for looking a case up: there is nothing to rate yet. */
  if (!query.get("case")) document.querySelector("yct-review-widget").hidden = true;

  document.querySelectorAll(".menu a").forEach(function (link) {
    if (link.href === location.href) link.setAttribute("aria-current", "page");
  });

  fetch(api + "/__sandbox/personas")
    .then(function (response) {
      return response.json();
    })
    .then(function (answer) {
      answer.items.forEach(function (one) {
        if (one.scopes.indexOf("applicant") >= 0) person.append(new Option(one.displayName, one.id));
      });
      person.value = sessionStorage.getItem(KEY) || "";
    });

  person.addEventListener("change", function () {
    if (person.value) sessionStorage.setItem(KEY, person.value);
    else sessionStorage.removeItem(KEY);
    location.reload();
  });

  document.addEventListener("yct-sign-in", function (event) {
    if (sessionStorage.getItem(KEY)) return;
    event.preventDefault();
    document.getElementById("why").textContent =
      "这一步需要登录。演示站点没有真实登录，请在右上角“体验身份”里选择一个身份继续。";
    person.focus();
  });
})();
