/** What calls somebody who looks elsewhere: each is off until they turn it on. */
export const calls = ['notifications', 'sound'] as const;
export type Call = (typeof calls)[number];

const keyOf = (call: Call) => `console.${call}`;

export const isOn = (call: Call): boolean => localStorage.getItem(keyOf(call)) === 'on';

/** Whether it is on after that: the browser may refuse notifications. */
export async function turn(call: Call, on: boolean): Promise<boolean> {
  const allowed =
    !on ||
    call !== 'notifications' ||
    ('Notification' in window && (await Notification.requestPermission()) === 'granted');
  localStorage.setItem(keyOf(call), on && allowed ? 'on' : 'off');
  return on && allowed;
}

/** Two short tones, without a file: the page loads nothing for it. */
export function chime(): void {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.value = 0.08;
  volume.connect(context.destination);
  [660, 880].forEach((hertz, place) => {
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(volume);
    tone.start(context.currentTime + place * 0.16);
    tone.stop(context.currentTime + place * 0.16 + 0.14);
    if (place === 1) tone.onended = () => void context.close();
  });
}
