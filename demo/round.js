// Every window is a person of its own: it has a store that it finds again when it is reloaded.
sessionStorage.person ??= `person-${crypto.randomUUID()}`;
document.querySelector('pulse-check').setAttribute('namespace', sessionStorage.person);
