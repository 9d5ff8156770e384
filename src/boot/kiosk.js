// What only a kiosk does. It follows boot.js in the head, and whatever ends a visit here ends it by
// the way of exit: one routine, boot.js's, which is over when the attract loop is shown.
//
// Whoever passes by must never find a page of the browser's, so another document is gone to only
// once the server has answered for it.
(() => {
  const d = document, r = d.documentElement, data = r.dataset;
  const one = css => d.querySelector(css);
  const on = (name, act) => d.addEventListener(name, act, true);
  const stay = () => d.dispatchEvent(new CustomEvent('escale:active'));
  const now = () => performance.now() / 1000;
  // Seconds before the end of a visit that lasts too long, and within which an app that has died
  // twice is left alone.
  const MINUTE = 60;
  // Seconds from the warning to the reset.
  const warning = Number(data.warning);
  // visit: counts visits, so that what belongs to an earlier one is known. began, died: when, in
  // seconds of this page; performance.now() knows no wrong clock. left: seconds to the reset.
  // Whom boot.js leads to a section, which is yet to come, is on a visit already: they changed the
  // language.
  let visit = 0, began = 'wait' in data ? now() : 0, died = 0, left = warning, clock = Date.now();
  // Whether this page was loaded because the app had died: all that is ever kept in the name.
  const again = window.name === 'again';
  window.name = '';

  // When the app died, once it has.
  function watch() {
    if ('down' in data) died = died || now();
    return died;
  }

  // The visit is over. In another language, or without the app, the first document is loaded.
  function end() {
    const ended = visit += 1, first = one('.exit').pathname, dead = watch();
    const spent = again && died < MINUTE;
    began = 0;
    r.removeAttribute('data-ending');
    if (first === location.pathname && (!dead || spent)) return;
    fetch(first).then(answer => {
      if (!answer.ok || began || ended !== visit) return;
      if (dead) window.name = 'again';
      location.replace(first);
    }).catch(() => {});
  }

  on('escale:shown', event => {
    if (event.detail.screen !== 'attract') began = began || now();
    else if (began) end();
  });
  // A touch that is no tap is somebody, too. While the page warns, the tap itself must still come.
  ['pointerdown', 'pointerup', 'pointercancel'].forEach(name => on(name, event => {
    if (!('late' in data)) stay();
    else if (event.type !== 'pointerdown') setTimeout(stay, 400);
  }));
  ['contextmenu', 'dragstart', 'auxclick'].forEach(name => on(name, event => event.preventDefault()));

  setInterval(() => {
    const rest = began && began + Number(data.longest) - now();
    watch();
    // Somebody has set the clock back, by which boot.js forgets.
    if (Date.now() < clock) stay();
    clock = Date.now();
    left = 'late' in data ? Math.max(left - 1, 0) : warning;
    const count = one('.count');
    if (count) {
      count.firstChild.textContent = left;
      count.style.setProperty('--left', left / warning);
    }
    if (began && rest < MINUTE) r.setAttribute('data-ending', '');
    if (began && rest < 0) one('.exit').click();
  }, 1000);

  // Nobody is there yet.
  if (!began) {
    location.replace('#at');
    onhashchange();
  }
})();
