// Takes the site along, tests it, removes it: each by its button only. And between two visits,
// lets a newer state of the site take over. In rounds documents, in those of kiosks (which have no
// button), and in the page that prepares a kiosk; never in a phone's.
const root = document.documentElement;
const { device } = root.dataset;
const scope = `/${device}/`;
const box = document.querySelector('[data-offline]');
const workers = navigator.serviceWorker;
// A kiosk never loads a page: it asks whether there is a newer state at fixed hours' distance,
// whatever is done on it.
const LOOK_AGAIN = 6 * 60 * 60 * 1000;

// Shows the words and buttons that are said of `state`.
function say(state) {
  if (!box) return;
  box.dataset.offline = state;
  for (const one of box.querySelectorAll('[data-when]')) {
    one.hidden = !one.dataset.when.split(' ').includes(state);
  }
}

const found = () => workers.getRegistration(scope);
const settled = worker => new Promise(done => {
  const look = () => ['activated', 'redundant'].includes(worker.state) && done(worker.state);
  worker.addEventListener('statechange', look);
  look();
});

// The one address that may become a worker here.
function address() {
  const path = `${scope}worker.js`;
  if (!window.trustedTypes) return path;
  const policy = trustedTypes.createPolicy('offline', { createScriptURL: () => path });
  return policy.createScriptURL('');
}
let worker;

async function look() {
  const registration = await found();
  if (!registration || !registration.active) return say('none');
  say(registration.waiting ? 'newer' : 'kept');
}

async function remove() {
  const registration = await found();
  if (registration) await registration.unregister();
  const names = await caches.keys();
  const ours = names.filter(name => name.startsWith(`escale-${device}-`));
  await Promise.all(ours.map(name => caches.delete(name)));
}

async function take() {
  say('taking');
  worker = worker || address();
  const registration = await workers.register(worker, { scope, updateViaCache: 'none' });
  const { installing, waiting, active } = registration;
  const state = await settled(installing || waiting || active);
  if (state !== 'activated') throw new Error('not taken');
  // Asked for once somebody wants it to stay: else a full disk may take it away.
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
  say('kept');
}

async function test() {
  const { active } = await found();
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise(done => { port1.onmessage = event => done(event.data); });
  active.postMessage('test', [port2]);
  say(await answer ? 'tested' : 'broken');
}

const acts = {
  'take-along': async () => {
    // What is broken is not built upon.
    if (box.dataset.offline === 'broken') await remove();
    await take();
  },
  'test-offline': test,
  'remove-offline': async () => {
    await remove();
    say('removed');
  },
};

// A newer state waits until a visit has ended and nobody has begun the next.
let ended = false;
let old = false;
const between = () => ['attract', 'home'].includes(document.querySelector('main').dataset.screen);
function again() {
  // A kiosk comes back to where it invites.
  if (document.querySelector('section[id="at"]')) location.replace('#at');
  location.reload();
}
async function takeOver() {
  if (old) return again();
  const registration = await found();
  const next = registration && registration.waiting;
  if (!next) return;
  next.postMessage('take over');
  if (await settled(next) !== 'activated') return;
  old = true;
  if (between()) again();
}

if (!workers) {
  say('unable');
} else {
  look();
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    const act = box && button && acts[button.dataset.act];
    if (act) act().catch(() => say('failed'));
  });
  document.addEventListener('escale:forget', () => { ended = true; });
  document.addEventListener('escale:shown', () => {
    if (ended && between()) takeOver();
    ended = false;
    if (box && ['kept', 'newer'].includes(box.dataset.offline)) look();
  });
  setInterval(async () => {
    const registration = await found();
    // Without network it stays as it is.
    if (registration) registration.update().catch(() => {});
  }, LOOK_AGAIN);
}
