import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type FilterKey, type Groups, allFilters, findFilter, presetOf } from '@sites/domain';
import { emptyLink, writeLink } from '@sites/link';
import { filterWords, nameIn, valueText } from '@sites/words';
import { onPicking } from '../../map/pick.ts';
import { listHeading } from '../../page/list-refs.ts';
import { LinkTo } from '../../page/LinkTo.tsx';
import { home, pageAddress } from '../../page/route.ts';
import { cleared, isFiltered, useLink, useSite, valueOf } from '../../page/site.tsx';
import { useOverlay } from '../../page/use-overlay.ts';
import { isNarrow } from '../narrow.ts';
import { SearchBox } from './SearchBox.tsx';
import { WordGroup, useControls } from './WordGroup.tsx';
import { YearControl } from '../year/YearControl.tsx';
import { Cross } from '../../page/Cross.tsx';

/** The questions of the main job stand first. */
const first: readonly string[] = ['vacancy', 'port', 'power', 'area'] satisfies FilterKey[];
const search: FilterKey = 'q';

/** The filters in the line; the others wait behind "more". While one is open nothing moves from under the reader. */
function usePlaced(isOpen: boolean): { inLine: readonly string[]; others: readonly string[] } {
  const { state } = useLink();
  const rest = allFilters.map(({ key }) => key).filter((key) => key !== search);
  const wanted = [
    ...first,
    ...rest.filter((key) => !first.includes(key) && valueOf(state, key) !== undefined),
  ];
  const [inLine, place] = useState(wanted);
  if (!isOpen && inLine.join() !== wanted.join()) place(wanted);
  return { inLine, others: rest.filter((key) => !inLine.includes(key)) };
}

const openIn = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLDetailsElement>('.words > details[open]');

/** Closes what is open in the line; whether anything was. */
function closeIn(form: HTMLFormElement | null, refocus: boolean): boolean {
  const group = openIn(form);
  if (!group) return false;
  group.open = false;
  if (refocus) group.querySelector('summary')?.focus();
  return true;
}

/** On phones what is open is a sheet, and in the history: Back closes it, and Forward brings it again. */
function useInHistory(form: RefObject<HTMLFormElement | null>, open: string | undefined): void {
  const sheet = useOverlay('filters');
  const { show, close } = sheet;
  const last = useRef(first[0]);
  const hasOpened = useRef(false);
  const wasOpen = useRef(false);
  // The page tells late what has opened and closed: who goes back and forth at once is asked about by the page itself.
  useEffect(() => {
    if (!isNarrow()) return;
    if (!sheet.open && wasOpen.current) closeIn(form.current, true);
    wasOpen.current = sheet.open;
    if (sheet.open && !openIn(form.current))
      form.current?.querySelector(`.of-${last.current}`)?.setAttribute('open', '');
  }, [form, sheet.open]);
  useEffect(() => {
    // A sheet that a reload finds in the history is to be opened, not closed.
    if (open === undefined) {
      if (hasOpened.current && !openIn(form.current)) close();
    } else {
      hasOpened.current = true;
      last.current = open;
      if (isNarrow()) show();
    }
  }, [form, open, show, close]);
}

/** The question as one line of words, each group of which opens its control: filters, ranking, year and search. */
export function QuestionLine({ groups }: { groups: Groups }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState<string>();
  const [isPicking, setPicking] = useState(false);
  const { inLine, others } = usePlaced(open !== undefined);
  const controls = useControls();

  const close = () => closeIn(form.current, true);
  useInHistory(form, open);
  useEffect(() => onPicking(setPicking), []);
  useEffect(() => {
    if (open === undefined || isPicking) return;
    let isPressed = false;
    const onPress = ({ target }: PointerEvent) => {
      const stays = '.words > details[open], .words > details > summary';
      isPressed = target instanceof Element && !target.closest(stays);
    };
    // To close moves the words: not before what was pressed has heard of it.
    const onClick = () => {
      if (isPressed) closeIn(form.current, false);
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('click', onClick);
    };
  }, [form, open, isPicking]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && close()) event.preventDefault();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    close();
  };
  const shortOf = (key: string) => nameIn(key, state.year, speaker);
  const isSet = (key: string) => valueOf(state, key) !== undefined;
  const group = (key: string) => ({
    of: key,
    others,
    controls,
    isOpen: open === key,
    onToggle: (isOpen: boolean) => setOpen((now) => (isOpen ? key : now === key ? undefined : now)),
    onClose: close,
    counts: [groups.match.length, groups.may.length] as const,
  });
  const preset = state.ranking && presetOf(state.ranking.weights);
  // Without script the form carries what is not a filter along.
  const kept = [
    ...new URLSearchParams(writeLink({ ...state, filters: emptyLink.filters, typed: undefined })),
  ];
  return (
    <form
      ref={form}
      className={isPicking ? 'question picking' : 'question'}
      method="get"
      action={pageAddress(speaker.language, { kind: home })}
      aria-label={words.filters.heading}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <input type="hidden" name="form" value="1" />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* On phones it scrolls sideways. */}
      <div className="words" role="region" aria-label={words.filters.heading} tabIndex={0}>
        <SearchBox filter={findFilter(search)} />
        {inLine.map((key) => {
          const filter = findFilter(key);
          const value = valueOf(state, key);
          const { label } = filterWords(key, speaker);
          return (
            <WordGroup
              key={key}
              {...group(key)}
              name={shortOf(key)}
              label={label}
              value={value === undefined ? undefined : valueText(value, speaker, filter)}
            />
          );
        })}
        <WordGroup
          {...group('more')}
          name={words.filters.others}
          label={words.filters.more}
          // What is set stays behind "more" until that is closed.
          value={speaker.list(others.filter(isSet).map(shortOf)) || undefined}
        />
        {isFiltered(state) && (
          <LinkTo
            className="icon-button clear"
            to={cleared(state)}
            aria-label={words.filters.clear}
            title={words.filters.clear}
            onClick={() => listHeading.current?.focus({ preventScroll: true })}
          >
            <Cross size={12} />
          </LinkTo>
        )}
        <WordGroup
          {...group('ranking')}
          name={words.ranking.by}
          label={words.ranking.heading}
          value={state.ranking && (preset ? words.ranking.preset[preset] : words.ranking.own)}
        />
        <YearControl />
      </div>
      <noscript>
        <button className="button primary" type="submit">
          {words.filters.apply}
        </button>
      </noscript>
    </form>
  );
}
