let isPressed = false;
addEventListener('pointerdown', () => note(true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => note(false), true);

function note(pressed: boolean): void {
  isPressed = pressed;
}

/**
 * Waits until no pointer is pressed. What moves the page when a box is left would move the button away from under the pointer that was
 * pressed on it, and the click would be lost.
 */
export async function whenReleased(): Promise<void> {
  if (!isPressed) return;
  await new Promise<void>((resolve) => {
    // The click itself comes after this.
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(resolve), { capture: true, once: true });
  });
}
