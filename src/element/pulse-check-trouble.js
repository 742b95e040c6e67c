// Finds out why the element's files did not come or do not run. Fetched only when that has happened.

const SERVER = {
  en: 'The server does not hand out a part of it as it should. Whoever looks after the page can mend that.',
  de: 'Der Server gibt einen Teil davon nicht so heraus, wie er sollte. Wer die Seite betreut, kann das beheben.',
};

// What each file may be served as. Styles and WebAssembly are fetched, scripts are imported.
const KINDS = {
  css: { type: /^(?!.*html)/, wanted: 'text/css' },
  js: { type: /(java|ecma)script/, wanted: 'text/javascript' },
  wasm: { type: /^(?!.*html)/, wanted: 'application/wasm' },
};

// `problem` for events; `line`, in one of the shell's languages, where the shell has no words for it;
// and `details` in English for the page's author. `files` are addresses.
export async function diagnose(error, files, language) {
  const details = (cause) => `${cause}\n${error}`;
  if (error instanceof WebAssembly.CompileError && /policy|CSP|unsafe-eval/i.test(error.message)) {
    return { problem: 'policy', details: details("script-src needs to allow 'wasm-unsafe-eval'.") };
  }
  for (const file of Object.values(files)) {
    const { problem, cause } = await look(file);
    if (problem === 'server') return { problem, line: SERVER[language], details: details(cause) };
    if (problem) return { problem, details: details(cause) };
  }
  return { problem: 'network', details: details('All files can be fetched now.') };
}

// What is the matter with one file, if anything.
async function look(file) {
  const blocked = [];
  const hear = (event) => blocked.push(event);
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const response = await fetch(file, { cache: 'no-cache' });
    return await unfit(file, response);
  } catch (error) {
    // A page hears of what it blocks a little later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [event] = blocked;
    if (!event) return { problem: 'network', cause: `${file}: ${error.message}` };
    return { problem: 'policy', cause: `${event.effectiveDirective} needs to allow ${event.blockedURI}.` };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

async function unfit(file, response) {
  const server = (cause) => ({ problem: 'server', cause: `${file}: ${cause}.` });
  const from = response.redirected ? ` from ${response.url}` : '';
  if (!response.ok) return server(`the server answered ${response.status}${from}`);
  const { type, wanted } = KINDS[file.pathname.split('.').at(-1)];
  const given = response.headers.get('content-type') ?? '';
  if (!type.test(given)) return server(`the server sent ${given || 'no type'}${from}, not ${wanted}`);
  if (wanted !== KINDS.wasm.wanted) return {};
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 4);
  if (String.fromCharCode(...start) === '\0asm') return {};
  const bytes = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const twice = bytes.startsWith('1f 8b') ? ' (compressed twice?)' : '';
  return server(`not WebAssembly, it ${bytes ? `begins with the bytes ${bytes}${twice}` : 'is empty'}`);
}
