// Fetches and starts the app after the page is there. If it never comes, or dies, every slot
// shows its plain stand-in again.
const root = document.documentElement;
const [js, wasm] = document.querySelector('meta[name="escale:app"]').content.split(' ');
const fatal = error => ['RuntimeError', 'CompileError', 'LinkError']
  .some(kind => error instanceof WebAssembly[kind]);
let down = false;

function restore() {
  if (down) return;
  down = true;
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
  if (fatal(event.error) || (event.filename || '').endsWith(js)) restore();
});
addEventListener('unhandledrejection', event => {
  if (fatal(event.reason)) restore();
});

try {
  const response = fetch(wasm, { priority: 'low' });
  const { default: init } = await import(js);
  await init({ module_or_path: response });
} catch {
  restore();
}
