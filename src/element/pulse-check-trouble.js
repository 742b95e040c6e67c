// Finds out why the element's files did not come or do not run. Fetched only when that has happened.

// Put in by the build: the shell's own words by language, since nothing else may be there.
const WORDS = __SHELL__;

// What each file may be served as. Styles and WebAssembly are fetched, scripts are imported.
const KINDS = {
  css: { type: /^(?!.*html)/, wanted: 'text/css' },
  js: { type: /(java|ecma)script/, wanted: 'text/javascript' },
  wasm: { type: /^(?!.*html)/, wanted: 'application/wasm' },
  txt: { type: /^(?!.*html)/, wanted: 'text/plain' },
};

// `problem` for events and in `words`, the shell's own in the language called `tag`; and `details` in
// English for the page's author. `files` are addresses; by `version` words of this version begin.
export async function diagnose(error, files, tag, version) {
  return { ...(await find(error, files, version)), words: WORDS[tag] };
}

async function find(error, files, version) {
  const details = (cause) => `${cause}\n${error}`;
  if (error instanceof WebAssembly.CompileError && /policy|CSP|unsafe-eval/i.test(error.message)) {
    return { problem: 'policy', details: details("script-src needs to allow 'wasm-unsafe-eval'.") };
  }
  for (const file of Object.values(files)) {
    const { problem, cause } = await look(file, version);
    if (problem) return { problem, details: details(cause) };
  }
  return { problem: 'network', details: details('All files can be fetched now.') };
}

// What is the matter with one file, if anything.
async function look(file, version) {
  const blocked = [];
  const hear = (event) => blocked.push(event);
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const response = await fetch(file, { cache: 'no-cache' });
    return await unfit(file, response, version);
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

async function unfit(file, response, version) {
  const server = (cause) => ({ problem: 'server', cause: `${file}: ${cause}.` });
  const from = response.redirected ? ` from ${response.url}` : '';
  if (!response.ok) return server(`the server answered ${response.status}${from}`);
  const { type, wanted } = KINDS[file.pathname.split('.').at(-1)];
  const given = response.headers.get('content-type') ?? '';
  if (!type.test(given)) return server(`the server sent ${given || 'no type'}${from}, not ${wanted}`);
  if (wanted === KINDS.txt.wanted && !(await response.text()).startsWith(version)) return server('the words are of another version');
  if (wanted !== KINDS.wasm.wanted) return {};
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 4);
  if (String.fromCharCode(...start) === '\0asm') return {};
  const bytes = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const twice = bytes.startsWith('1f 8b') ? ' (compressed twice?)' : '';
  return server(`not WebAssembly, it ${bytes ? `begins with the bytes ${bytes}${twice}` : 'is empty'}`);
}
