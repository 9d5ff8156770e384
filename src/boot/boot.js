// The only navigator, the only exit, the only clock of forgetting: before, with and without the
// app. ES5, inlined in the head; comments and indentation are taken out when it is inlined, and
// what remains stays under 3000 bytes.
//
// It speaks with the app by events on the document.
// Out: escale:shown {screen, id}, escale:forget.
// In:  escale:go {code}, escale:state {screen, id}, escale:active.
(function (w, d) {
  var root = d.documentElement, trail = [], shown = 'hm', wanted, waiting, left, dest;
  var since = Date.now(), shifts = 0, used, last = 0;
  root.setAttribute('data-boot', '');

  function get(id) { return d.getElementById(id); }
  function tell(name, detail) {
    var e = d.createEvent('CustomEvent');
    e.initCustomEvent('escale:' + name, false, false, detail);
    d.dispatchEvent(e);
  }
  function section(id) {
    var s = get(id);
    return s && s.hasAttribute('data-screen') && s.id !== 'main' ? s : null;
  }
  function state(screen, id) {
    var main = get('main');
    main.setAttribute('data-screen', screen);
    main.setAttribute('data-id', id || '');
  }
  function mark() {
    var links = d.querySelectorAll('.frame a'), i, here;
    for (i = 0; i < links.length; i++) {
      here = links[i].getAttribute('href') === '#' + shown;
      links[i][here ? 'setAttribute' : 'removeAttribute']('aria-current', 'page');
    }
    root[trail.length ? 'setAttribute' : 'removeAttribute']('data-trail', '');
  }
  // Focus scrolls, so the place comes after it.
  function show(s, y) {
    var old = section(shown), head = s.querySelector('h1'), screen = s.getAttribute('data-screen');
    if (old) old.removeAttribute('data-shown');
    s.setAttribute('data-shown', '');
    shown = s.id;
    state(screen, s.getAttribute('data-id'));
    mark();
    if (head) head.focus();
    w.scrollTo(0, y || 0);
    tell('shown', { screen: screen, id: s.getAttribute('data-id') || '' });
  }
  // A section has arrived when something follows it. If the file broke off, help is shown.
  function go(id, y, arrival) {
    var s = section(id), over = d.readyState !== 'loading';
    wanted = id;
    clearTimeout(waiting);
    if (s && (over || s.nextElementSibling)) {
      wanted = '';
      if (y == null && id !== shown && !arrival) trail.push([shown, w.pageYOffset]);
      show(s, y);
    } else if (!over) {
      waiting = setTimeout(function () { go(id, y, arrival); }, 40);
    } else if (arrival && d.querySelector('[data-words]')) {
      go('hm', 0);
    } else if (id !== 'hp') {
      go(section('hp') ? 'hp' : 'hm', y, arrival);
    }
    root[arrival && wanted ? 'setAttribute' : 'removeAttribute']('data-wait', '');
  }
  function back() {
    var to = trail.pop();
    if (to) go(to[0], to[1]);
  }
  function forget(id) {
    var i;
    for (i = 0; i < d.forms.length; i++) d.forms[i].reset();
    trail = [];
    tell('forget');
    go(id, 0);
  }
  // The page is emptied, not covered, and never comes back.
  function leave(link) {
    var href = (link || d.querySelector('[data-act=exit]')).getAttribute('href');
    if (href.charAt(0) === '#') return forget(href.slice(1));
    left = 1;
    dest = href;
    try { w.speechSynthesis.cancel(); } catch (e) {}
    tell('forget');
    root.removeChild(d.body);
    root.appendChild(d.createElement('body'));
    away();
    setTimeout(away, 1500);
    setTimeout(function () { location.replace('about:blank'); }, navigator.onLine === false ? 0 : 3000);
  }
  function away() { location.replace(dest); }
  // An address of ours that names a section: shown, then taken out of the address.
  function arrive() {
    var id = location.hash.slice(1);
    if (!id) return;
    go(id, null, 1);
    history.replaceState(null, '', location.pathname);
  }
  function alive() {
    since = Date.now();
    warn(0);
  }
  function warn(on) {
    var p = d.querySelector('[data-idle].idle');
    if (p && p.hidden === !!on) p.hidden = !on;
  }
  function tick() {
    var idle = +root.getAttribute('data-idle'), past = (Date.now() - since) / 1000;
    if (left || past < idle) return;
    warn(1);
    if (past < idle + +root.getAttribute('data-warning')) return;
    alive();
    forget(section('at') ? 'at' : 'hm');
  }
  function on(name, f) { d.addEventListener(name, f, true); }

  on('click', function (e) {
    var a = e.target, act, href;
    alive();
    while (a && a.nodeType === 1 && !/^(A|BUTTON)$/i.test(a.nodeName)) a = a.parentNode;
    if (!a || a.nodeType !== 1) return;
    act = a.getAttribute('data-act');
    href = a.getAttribute('href') || '';
    if (act === 'exit') leave(a);
    else if (act === 'back') back();
    else if (act === 'language') location.replace(href + '#' + shown);
    else if (a.hasAttribute('data-skip')) section(shown).querySelector('h1').focus();
    else if (href.charAt(0) === '#') go(href.slice(1));
    else return;
    e.preventDefault();
  });
  // Three presses of Shift alone, none more than five seconds after the one before.
  on('keydown', function (e) {
    alive();
    used = e.key !== 'Shift';
    if (used) shifts = 0;
  });
  on('keyup', function (e) {
    var now = Date.now();
    if (used || e.key !== 'Shift') return;
    shifts = now - last > 5000 ? 1 : shifts + 1;
    last = now;
    if (shifts > 2) leave();
  });
  on('touchstart', alive);
  on('scroll', alive);
  on('escale:active', alive);
  on('escale:go', function (e) { go(e.detail.code); });
  on('escale:state', function (e) { state(e.detail.screen, e.detail.id); });
  on('visibilitychange', tick);
  on('DOMContentLoaded', mark);
  w.addEventListener('hashchange', arrive);
  w.addEventListener('pageshow', function (e) {
    if (e.persisted) left ? leave() : forget('hm');
  });
  setInterval(tick, 1000);
  arrive();
})(window, document);
