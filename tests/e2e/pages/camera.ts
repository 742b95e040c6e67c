// A camera that shows what a test holds before it.
import type { BrowserContext, Locator, Page } from '@playwright/test';

/** What the browser says of reading codes by itself. */
export type OwnReader = 'none' | 'knows no codes' | 'fails' | 'breaks down' | 'reads';

interface Shown {
  outlines: string[];
  error?: string;
  tracks: MediaStreamTrack[];
}
declare global {
  interface Window {
    camera: Shown;
  }
}

/** Puts the camera in the place of the device's for all pages of `context`. */
export async function giveCamera(context: BrowserContext, reader: OwnReader = 'none') {
  await context.addInitScript((reader) => {
    // There is none on `about:blank`.
    if (!navigator.mediaDevices) return;
    const shown: Shown = { outlines: [], tracks: [] };
    window.camera = shown;
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    const paper = canvas.getContext('2d')!;
    const draw = () => {
      paper.resetTransform();
      paper.fillStyle = '#777';
      paper.fillRect(0, 0, 1280, 720);
      for (const [at, outline] of shown.outlines.entries()) {
        const [side, drawing] = outline.split('|');
        const scale = 600 / Number(side);
        paper.setTransform(scale, 0.02 * scale, -0.02 * scale, scale, 30 + 620 * at, 40);
        paper.fillStyle = '#eee';
        paper.fillRect(0, 0, Number(side), Number(side));
        paper.fillStyle = '#222';
        paper.fill(new Path2D(drawing));
      }
    };
    setInterval(draw, 100);
    navigator.mediaDevices.getUserMedia = async () => {
      if (shown.error) throw new DOMException('', shown.error);
      draw();
      const stream = canvas.captureStream(10);
      shown.tracks.push(...stream.getTracks());
      return stream;
    };
    class Detector {
      static getSupportedFormats = async () => (reader === 'knows no codes' ? ['ean_13'] : ['qr_code']);
      constructor() {
        if (reader === 'fails') throw new TypeError();
      }
      async detect() {
        if (reader === 'breaks down') throw new DOMException('', 'NotSupportedError');
        return [{ rawValue: 'read by the browser' }];
      }
    }
    Object.defineProperty(window, 'BarcodeDetector', { value: reader === 'none' ? undefined : Detector });
  }, reader);
}

/** The code that is shown, to be held before a camera. */
export async function outlineOf(drawing: Locator) {
  const side = (await drawing.getAttribute('viewBox'))!.split(' ')[2];
  return `${side}|${await drawing.locator('path').getAttribute('d')}`;
}

/** Holds these codes before the camera, and nothing else. */
export function hold(page: Page, ...outlines: string[]) {
  return page.evaluate((outlines) => {
    window.camera.outlines = outlines;
  }, outlines);
}

/** Lets the camera fail as browsers do. */
export function breakCamera(page: Page, error?: string) {
  return page.evaluate((error) => {
    window.camera.error = error;
  }, error);
}

/** How many cameras are on. */
export function camerasOn(page: Page) {
  return page.evaluate(() => window.camera.tracks.filter((track) => track.readyState === 'live').length);
}
