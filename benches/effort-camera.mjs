// A camera that shows the codes that are held before it.

/** Puts the camera in the place of the device's, on all pages that this person opens from now on. */
export function showCamera(page) {
  return page.addInitScript(() => {
    // There is none on `about:blank`.
    if (!navigator.mediaDevices) return;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 720;
    const paper = canvas.getContext('2d');
    window.held = undefined;
    const draw = () => {
      paper.resetTransform();
      paper.fillStyle = '#777';
      paper.fillRect(0, 0, 720, 720);
      if (!window.held) return;
      const { side, drawing } = window.held;
      paper.setTransform(640 / side, 0, 0, 640 / side, 40, 40);
      paper.fillStyle = '#eee';
      paper.fillRect(0, 0, side, side);
      paper.fillStyle = '#222';
      paper.fill(new Path2D(drawing));
    };
    setInterval(draw, 100);
    navigator.mediaDevices.getUserMedia = async () => {
      draw();
      return canvas.captureStream(10);
    };
  });
}

/** The code that is shown, to be held before a camera. */
export async function outlineOf(drawing) {
  const side = Number((await drawing.getAttribute('viewBox')).split(' ')[2]);
  return { side, drawing: await drawing.locator('path').getAttribute('d') };
}

/** Holds this code before the camera, and nothing else. */
export function hold(page, code) {
  return page.evaluate((code) => {
    window.held = code;
  }, code);
}
