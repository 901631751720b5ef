/** How long the frame that is being made takes until the page is free again, in milliseconds. */
export function frameTime(): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve(performance.now() - began);
      });
    });
  });
}
