// Loaded before the element: keeps what goes wrong, for tests in browsers that don't tell.
const trouble = [];
window.trouble = trouble;
addEventListener('securitypolicyviolation', (event) => trouble.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
addEventListener('error', (event) => trouble.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => trouble.push(`rejected: ${event.reason}`));
addEventListener('pulse-check-error', (event) => trouble.push(`element: ${event.detail.problem}`));
