// Keeps the whole site of one device for when there is no network. Only an explicit act registers
// it, never the opening of an address (offline.js). The studio writes KEPT in front of this: the
// name of this state of the site, its first document, and each file with its SHA-256.
//
// Script and list are one file, so a state of the site is taken over whole or not at all: each has
// a cache of its own, and the browser hands over only once everything of the new one is there.
const FAMILY = KEPT.name.slice(0, KEPT.name.lastIndexOf('-') + 1);
const files = new Map(KEPT.files);
const kept = path => caches.match(path, { cacheName: KEPT.name, ignoreVary: true });

async function is(hash, bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map(byte => byte.toString(16).padStart(2, '0')).join('') === hash;
}

// What says how the bytes came, not what they are, goes.
function plain({ headers }) {
  const left = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) left.delete(name);
  return left;
}

async function holds(path, hash) {
  const found = await kept(path);
  return !!found && await is(hash, await found.arrayBuffer());
}

async function brought(path, hash) {
  if (await holds(path, hash)) return null;
  const answer = await fetch(path, { cache: 'no-store', redirect: 'error' });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || !await is(hash, bytes)) throw new Error(`${path} is not what the list says`);
  return [path, new Response(bytes, { headers: plain(answer) })];
}

// Nothing is written before all is there and right.
async function take() {
  const all = await Promise.all(KEPT.files.map(([path, hash]) => brought(path, hash)));
  const cache = await caches.open(KEPT.name);
  for (const one of all.filter(Boolean)) await cache.put(...one);
}

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter(name => name.startsWith(FAMILY) && name !== KEPT.name);
  await Promise.all(older.map(name => caches.delete(name)));
}

// Whether all of it is still there and as it should be.
async function whole() {
  const held = await Promise.all(KEPT.files.map(([path, hash]) => holds(path, hash)));
  return held.every(Boolean);
}

// Another window may be in the middle of a visit: then the new state waits on.
async function takeOver() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.filter(one => one.url.startsWith(registration.scope));
  if (ours.length < 2) await skipWaiting();
}

async function answer(request, path) {
  const found = files.has(path) && await kept(path);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (gone) {
    const first = request.mode === 'navigate' && await kept(KEPT.home);
    return first || Response.error();
  }
}

addEventListener('install', event => event.waitUntil(take()));
addEventListener('activate', event => event.waitUntil(dropOlder()));
addEventListener('message', event => {
  if (event.data === 'take over') event.waitUntil(takeOver());
  if (event.data === 'test') event.waitUntil(whole().then(is => event.ports[0].postMessage(is)));
});
addEventListener('fetch', event => {
  const { origin, pathname } = new URL(event.request.url);
  const ours = origin === location.origin && event.request.method === 'GET';
  if (ours) event.respondWith(answer(event.request, pathname));
});
