/** As wide as the style sheet draws a thumb. */
const thumbPx = 24;
/** A finger slides once it has gone so far, and further across than along the page; until then it may scroll. */
const fingerPx = 8;

/** A pointer on a slider: where it went down and, once it slides, its thumb, how far from the middle, and what was. */
interface Press {
  readonly line: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  held?: { readonly thumb: HTMLInputElement; readonly grip: number; readonly before: string };
}

let press: Press | undefined;

const lineOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.slider') : null;

/** The screen's place of a thumb's middle, now or at another value. */
function middle(thumb: HTMLInputElement, value = thumb.valueAsNumber): number {
  const { left, width } = thumb.getBoundingClientRect();
  const [min, max] = [Number(thumb.min), Number(thumb.max)];
  return left + thumbPx / 2 + ((value - min) / (max - min)) * (width - thumbPx);
}

// Every browser has it: React itself replaces it on each field.
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;

/** Changes a thumb as a reader does: past React's own setter, so that it hears of it. */
function change(thumb: HTMLInputElement, value: string): void {
  const before = thumb.value;
  setValue.call(thumb, value);
  if (thumb.value !== before) thumb.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The nearest thumb; of two in one place the one that can go where the pointer goes. */
function nearest({ line, x }: Press, toward: number): HTMLInputElement {
  const [low, high = low] = line.querySelectorAll('input');
  if (!low || !high) throw new Error('a slider has at least one thumb');
  const [from, to] = [middle(low), middle(high)];
  if (from === to) return toward < from ? low : high;
  return Math.abs(x - from) <= Math.abs(x - to) ? low : high;
}

function slideTo({ thumb, grip }: NonNullable<Press['held']>, x: number): void {
  const [min, max] = [Number(thumb.min), Number(thumb.max)];
  const share = (x - grip - middle(thumb, min)) / (middle(thumb, max) - middle(thumb, min));
  change(thumb, String(min + share * (max - min)));
}

function take(from: Press, toward: number): void {
  const thumb = nearest(from, toward);
  const off = from.x - middle(thumb);
  const grip = Math.abs(off) <= thumbPx / 2 ? off : 0;
  from.held = { thumb, grip, before: thumb.value };
  thumb.focus({ preventScroll: true });
  slideTo(from.held, toward);
}

/** The pointer stays with its slider beyond the edge. */
const keep = ({ line, pointer }: Press): void => line.setPointerCapture(pointer);

function onDown(event: PointerEvent): void {
  const line = lineOf(event);
  if (!line || !event.isPrimary || event.button !== 0) return;
  const { pointerId: pointer, clientX: x, clientY: y } = event;
  press = { line, pointer, x, y };
  if (event.pointerType !== 'mouse') return;
  keep(press);
  const onThumb = [...line.querySelectorAll('input')].some(
    (thumb) => Math.abs(x - middle(thumb)) <= thumbPx / 2,
  );
  if (!onThumb) take(press, x);
}

function onMove({ pointerId, pointerType, clientX, clientY }: PointerEvent): void {
  if (press?.pointer !== pointerId) return;
  if (press.held) return slideTo(press.held, clientX);
  const across = Math.abs(clientX - press.x);
  const along = Math.abs(clientY - press.y);
  if (pointerType === 'mouse' ? across === 0 : across < fingerPx || across <= along) return;
  keep(press);
  take(press, clientX);
}

function onUp({ pointerId }: PointerEvent): void {
  if (press?.pointer === pointerId && press.held) press = undefined;
}

/** The browser took the finger for scrolling after all. */
function onCancel({ pointerId }: PointerEvent): void {
  if (press?.pointer !== pointerId) return;
  if (press.held) change(press.held.thumb, press.held.before);
  press = undefined;
}

/** A tap that went nowhere sets the slider; a finger that only stops a page in motion does not click. */
function onClick(event: MouseEvent): void {
  if (press && event.target === press.line) take(press, event.clientX);
  press = undefined;
}

let follows = false;

/**
 * Lets pointers work the sliders of the page. A native range changes under a finger that only scrolls, and of two
 * thumbs in one place only the upper could be taken; keys and screen readers keep to the native inputs.
 */
export function followPointers(): void {
  if (follows) return;
  follows = true;
  document.documentElement.classList.add('slides');
  document.addEventListener('mousedown', (event) => {
    if (lineOf(event)) event.preventDefault();
  });
  document.addEventListener('pointerdown', onDown);
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', onCancel);
  document.addEventListener('click', onClick);
}
