import { mount } from '../../../ui/islands/runtime.ts';

type Props = {
  picked: string;
  cancelled: string;
  dropping: string;
  locale: 'id' | 'en';
  view: 'month' | 'week' | 'list';
};
type Spot = { day: string; minute: number };

const DAY_MS = 86_400_000;
const STEP = 15;
const two = (n: number) => String(n).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const addDays = (day: string, n: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);

/** The Jakarta day and minute of an instant; there is no daylight saving. */
function spotOf(iso: string): Spot {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), minute: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) };
}

mount<Props>('plan-calendar-moves', (place, props) => {
  const say = place.querySelector<HTMLElement>('[data-say]')!;
  const form = place.querySelector<HTMLFormElement>('[data-move-form]')!;
  const named = new Intl.DateTimeFormat(props.locale === 'en' ? 'en-GB' : 'id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const words = ({ day, minute }: Spot) =>
    `${named.format(new Date(`${day}T00:00:00Z`))}, ${clock(minute).replace(':', '.')}`;
  const marked = () => {
    for (const one of place.querySelectorAll('.drop-here')) one.classList.remove('drop-here');
  };
  const cellOf = (day: string) => place.querySelector<HTMLElement>(`[data-day="${day}"]`);

  function drop(mark: HTMLElement, to: Spot): void {
    const field = (name: string, value: string) => {
      (form.elements.namedItem(name) as HTMLInputElement).value = value;
    };
    field('jenis', mark.dataset.kind!);
    field('id', mark.dataset.mark!);
    field('dari', mark.dataset.from!);
    field('hari', to.day);
    field('jam', clock(to.minute));
    say.textContent = props.dropping.replace('{at}', words(to));
    form.submit();
  }

  for (const mark of place.querySelectorAll<HTMLElement>('[data-mark]')) {
    const start = spotOf(mark.dataset.from!);
    const grip = mark.querySelector<HTMLButtonElement>('[data-grip]')!;
    let held: Spot | null = null;
    grip.hidden = false;
    mark.draggable = true;

    const show = (spot: Spot) => {
      held = spot;
      marked();
      cellOf(spot.day)?.classList.add('drop-here');
      say.textContent = words(spot);
    };
    const letGo = () => {
      held = null;
      marked();
      mark.classList.remove('picked');
      grip.setAttribute('aria-pressed', 'false');
    };
    grip.addEventListener('click', () => {
      if (held) {
        const to = held;
        letGo();
        drop(mark, to);
        return;
      }
      held = { ...start };
      mark.classList.add('picked');
      grip.setAttribute('aria-pressed', 'true');
      say.textContent = props.picked.replace('{title}', mark.dataset.title!).replace('{at}', words(start));
    });
    grip.addEventListener('keydown', (event) => {
      if (!held) return;
      const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
      const up = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
      if (event.key === 'Escape') {
        letGo();
        say.textContent = props.cancelled;
      } else if (days !== 0) show({ ...held, day: addDays(held.day, days) });
      else if (up !== 0 && props.view === 'month') show({ ...held, day: addDays(held.day, up * 7) });
      else if (up !== 0)
        show({
          ...held,
          minute: Math.max(0, Math.min(24 * 60 - STEP, held.minute + up * (event.shiftKey ? 60 : STEP))),
        });
      else return;
      event.preventDefault();
    });
    grip.addEventListener('blur', () => {
      if (held) letGo();
    });

    mark.addEventListener('dragstart', (event) => {
      event.dataTransfer!.setData('text/plain', mark.dataset.mark!);
      event.dataTransfer!.effectAllowed = 'move';
      mark.classList.add('picked');
    });
    mark.addEventListener('dragend', () => {
      mark.classList.remove('picked');
      marked();
    });
  }

  for (const cell of place.querySelectorAll<HTMLElement>('[data-day]')) {
    cell.addEventListener('dragover', (event) => {
      event.preventDefault();
      marked();
      cell.classList.add('drop-here');
    });
    cell.addEventListener('drop', (event) => {
      event.preventDefault();
      const id = event.dataTransfer!.getData('text/plain');
      const mark = place.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`);
      if (!mark) return;
      drop(mark, {
        day: cell.dataset.day!,
        minute: minuteAt(cell, event.clientY) ?? spotOf(mark.dataset.from!).minute,
      });
    });
  }

  /** Where in a column of time the pointer is, to the quarter of an hour; null where days have no hours. */
  function minuteAt(cell: HTMLElement, y: number): number | null {
    const grid = cell.closest<HTMLElement>('[data-first-hour]');
    const box = cell.getBoundingClientRect();
    const hours = Number(/hours-(\d+)/.exec(grid?.className ?? '')?.[1] ?? 0);
    if (!grid || hours === 0 || getComputedStyle(cell).position === 'static') return null;
    const minute = Number(grid.dataset.firstHour) * 60 + ((y - box.top) / box.height) * hours * 60;
    return Math.max(0, Math.min(24 * 60 - STEP, Math.round(minute / STEP) * STEP));
  }

  const help = place.querySelector<HTMLElement>('[data-help]');
  if (help && place.querySelector('[data-mark]')) help.hidden = false;
});
