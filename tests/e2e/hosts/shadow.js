// A component of the page that has the element in a shadow root of its own.
customElements.define(
  'team-page',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(document.createElement('pulse-check'));
    }
  },
);
