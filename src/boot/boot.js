// The only navigator, the only exit, the only clock of forgetting: before, with and without the
// app. ES5, inlined in the head; comments and blanks are taken out when it is inlined, and what
// remains stays under 3000 bytes: hence the short names.
//
// It speaks with the app by events on the document.
// Out: escale:shown {screen, id}, escale:forget.
// In:  escale:go {code}, escale:state {screen, id}, escale:active.
(function (d) {
  // r: the root element. here: code of the section shown. way: codes and scroll places back.
  // was: when somebody was last there.
  // n, last, m: presses of Shift, when the last was, whether another key was in between.
  var r = d.documentElement, here = 'hm', way = [], was = Date.now(), n = 0, last = 0;
  var wait, left, m, loc = location;

  function set(e, name, on) { on ? e.setAttribute(name, on) : e.removeAttribute(name); }
  function one(css) { return d.querySelector(css); }
  function at(id) { return one('section[id="' + id + '"]'); }
  function each(css, act) { d.querySelectorAll(css).forEach(act); }
  function on(name, act) { d.addEventListener(name, act, true); }
  function tell(name, detail) {
    d.dispatchEvent(new CustomEvent('escale:' + name, { detail: detail }));
  }
  function state(now) {
    var main = one('main');
    set(main, 'data-screen', now.screen);
    set(main, 'data-id', now.id);
  }
  // The last heading: a live part may bring its own. Of help, it may be yet to come.
  function head() {
    each('[data-shown] h1', function (h) { h.focus(); });
  }
  // Marks the frame. Focus scrolls, so the place comes after it.
  function show(s, y) {
    var now = { screen: s.dataset.screen, id: s.dataset.id || '' };
    set(at(here), 'data-shown');
    set(s, 'data-shown', 1);
    here = s.id;
    state(now);
    each('.frame a', function (a) { set(a, 'aria-current', a.hash === '#' + here && 'page'); });
    set(r, 'data-trail', way.length);
    set(r, 'data-wait');
    head();
    scrollTo(0, y);
    tell('shown', now);
  }
  // A section has arrived when something follows it, or the words that end the file. If the file
  // breaks off, or the section hasn't come in ten seconds, help is shown as far as it is there; an
  // address that names nothing of ours leads home. Nothing leads back to the attract loop.
  function go(id, y, fresh, k) {
    var s = at(id), all = one('[data-words]'), to;
    clearTimeout(wait);
    if (s && (all || s.nextElementSibling || id === 'hp')) {
      y == null && id !== here && here !== 'at' && way.push([here, scrollY]);
      show(s, y || 0);
    } else if (d.readyState[0] === 'l' && !(k > 250)) {
      set(r, 'data-wait', fresh);
      wait = setTimeout(function () { go(id, y, fresh, -~k); }, 40);
    } else {
      to = fresh && all || !at('hp') ? 'hm' : 'hp';
      to !== id && go(to, y, fresh, k);
    }
  }
  function drop(id) {
    each('form,[open]', function (a) { a.reset ? a.reset() : set(a, 'open'); });
    way = [];
    tell('forget');
    go(id, 0);
  }
  // The page is emptied, not covered, and never comes back. On a kiosk exit leads to a section.
  function leave() {
    var a = one('.exit');
    if (a.hash) return drop(a.hash.slice(1));
    left = a.href;
    tell('forget');
    d.body = d.createElement('body');
    away();
    setTimeout(away, 1500);
    setTimeout(function () { left = 'about:blank'; away(); }, navigator.onLine ? 3000 : 0);
  }
  function away() { loc.replace(left); }
  // An address of ours that names a section: shown, then taken out of the address.
  function come() {
    var h = loc.hash;
    if (!h) return;
    go(/^#\w\w$/.test(h) ? h.slice(1) : 'hm', 0, 1);
    history.replaceState(null, '', loc.pathname);
  }
  function live() {
    was = Date.now();
    set(r, 'data-late');
  }
  function tick() {
    var past = (Date.now() - was) / 1000 - r.dataset.idle;
    if (left || past < 0 || here === 'at') return;
    set(r, 'data-late', 1);
    if (past < r.dataset.warning) return;
    live();
    drop(at('at') ? 'at' : 'hm');
  }

  set(r, 'data-boot', 1);
  on('click', function (e) {
    var a = e.target.closest('a,button'), act, to;
    live();
    if (!a) return;
    act = a.dataset.act;
    to = a.getAttribute('href') || '';
    if (act === 'exit') leave();
    else if (act === 'back') (to = way.pop()) && go(to[0], to[1]);
    else if (act === 'language') loc.replace(a.href + '#' + here);
    else if (act === 'skip') head();
    else if (to[0] === '#') (/erase|done/.test(act) ? drop : go)(to.slice(1));
    else return;
    e.preventDefault();
  });
  // Three presses of Shift alone, none more than five seconds after the one before.
  on('keydown', function (e) {
    live();
    if (m = e.key !== 'Shift') n = 0;
  });
  on('keyup', function (e) {
    if (m || e.key !== 'Shift') return;
    n = was - last > 5000 ? 1 : n + 1;
    last = was;
    if (n > 2) leave();
  });
  on('scroll', live);
  on('escale:active', live);
  on('escale:go', function (e) { go(e.detail.code); });
  on('escale:state', function (e) { state(e.detail); });
  on('visibilitychange', tick);
  onhashchange = come;
  onpageshow = function (e) {
    if (e.persisted) left ? away() : drop('hm');
  };
  setInterval(tick, 1000);
  come();
})(document);
