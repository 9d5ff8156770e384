// The worker's board: how old the content is, who hasn't been called for long, night, and a screen
// that stays lit while something is shown. It keeps nothing and sends nothing.
const root = document.documentElement;
const one = selector => document.querySelector(selector);
const DAY = 24 * 60 * 60 * 1000;
const since = text => Math.floor((Date.now() - Date.parse(text)) / DAY);

function standing() {
  const time = one('.standing time');
  const age = since(time.dateTime);
  // A clock that goes wrong says nothing.
  const known = age >= 0;
  const say = new Intl.RelativeTimeFormat(root.lang, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(root.lang, { dateStyle: 'long', timeZone: 'UTC' });
  time.textContent = day.format(new Date(time.dateTime));
  one('[data-since]').textContent = known ? ` (${say.format(-age, 'day')})` : '';
  const stage = age >= 365 ? 'aged' : age >= 90 ? 'ageing' : '';
  for (const said of document.querySelectorAll('[data-age]')) said.hidden = said.dataset.age !== stage;
  const checked = one('.standing').dataset.checked.split(' ').filter(Boolean);
  one('[data-late-checks]').textContent = checked.filter(text => since(text) > 180).length;
}

// Night: from seven in the evening by itself, and by one tap at any time. The choice lives in the
// deck's form, as the reader's own does.
const theme = name => one(`[name="theme"][value="${name}"]`);
function night(on) {
  theme(on ? 'dark' : 'auto').checked = true;
}
const evening = () => [19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5].includes(new Date().getHours());
function begin() {
  if (evening()) night(true);
  standing();
}

// Somebody else's language ends with their visit.
function firstLanguage() {
  const first = `/${root.dataset.device}/`;
  if (location.pathname !== first) location.replace(first);
}

// The screen stays lit while something other than the board is shown.
let lit = null;
async function light() {
  const wanted = one('main').dataset.screen !== 'home' && !document.hidden;
  const before = lit;
  if (wanted === !!before || !navigator.wakeLock) return;
  lit = null;
  if (!wanted) return before.release();
  // Refused where the battery is low: then it isn't lit.
  lit = await navigator.wakeLock.request('screen').catch(() => null);
}

begin();
light();
one('[data-act="theme"][data-id="dark"]').addEventListener('click', () => night(!theme('dark').checked));
document.addEventListener('escale:forget', () => {
  // The forms are reset by then.
  begin();
  firstLanguage();
});
document.addEventListener('escale:shown', light);
document.addEventListener('visibilitychange', () => {
  // The browser lets go of it with the page.
  lit = null;
  light();
});
