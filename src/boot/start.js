// Fetches and starts the app after the page is there: always the same three files. If it never
// comes, or dies, every slot shows its plain stand-in again.
const root = document.documentElement;
const meta = name => document.querySelector(`meta[name="escale:${name}"]`).content;
const [js, wasm] = meta('app').split(' ');
// A trap, or whatever else the app ends in: an exhausted stack is an ordinary RangeError.
const fatal = (error, file = '') => ['RuntimeError', 'CompileError', 'LinkError']
  .some(kind => error instanceof WebAssembly[kind])
  || [js, wasm].some(ours => file.endsWith(ours) || String(error && error.stack).includes(ours));
let down = false;

function restore(why) {
  if (down) return;
  down = true;
  console.error(why);
  delete root.dataset.ready;
  root.dataset.down = '';
  for (const live of document.querySelectorAll('[data-alive]')) live.remove();
  for (const plain of document.querySelectorAll('[data-plain]')) plain.hidden = false;
  // A section whose outcome was shown is its plain sheet again.
  const shown = document.querySelector('main > [data-shown]');
  const { screen, id } = shown.dataset;
  document.dispatchEvent(new CustomEvent('escale:state', { detail: { screen, id } }));
}

addEventListener('error', event => {
  if (fatal(event.error, event.filename)) restore(event.error);
});
addEventListener('unhandledrejection', event => {
  if (fatal(event.reason)) restore(event.reason);
});

try {
  const low = { priority: 'low' };
  const pack = fetch(meta('pack'), low).then(answer => {
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.arrayBuffer();
  });
  const response = fetch(wasm, low);
  const [{ default: init }, bytes] = await Promise.all([import(js), pack]);
  await init({ module_or_path: response });
  document.dispatchEvent(new CustomEvent('escale:pack', { detail: new Uint8Array(bytes) }));
  if (!('ready' in root.dataset)) throw new Error('the app cannot read this pack');
} catch (why) {
  restore(why);
}
