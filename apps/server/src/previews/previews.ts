import type { RenderedImage } from '@resvg/resvg-js';
import {
  type Language,
  type Park,
  type StillGround,
  type StillPlaces,
  aboutLanguage,
  answer,
  findPark,
  measuresIn,
  byId,
  limitsOn,
} from '@sites/domain';
import type { LinkState } from '@sites/link';
import type { Mark } from '@sites/stillmap';
import { type DetailWords, type Speaker, chips, agedText, placeName } from '@sites/words';
import { type Body, bytesBody } from '../body.ts';
import type { Dataset } from '../dataset.ts';
import { type PreviewMap, type PreviewText, previewSvg, size } from './preview-svg.ts';
import { encodePng } from './png.ts';

/** What a picture shows: a park, a zone, or the view of a link. */
export type Subject =
  | { readonly park: string }
  | { readonly zone: string }
  | { readonly state: LinkState };

export interface PreviewParts {
  readonly dataset: Dataset;
  readonly speakers: Readonly<Record<Language, Speaker>>;
  readonly details: Readonly<Record<Language, DetailWords>>;
  /** What the build of the data drew for still maps. */
  readonly ground: StillGround;
  readonly places: StillPlaces;
  /** Paths of the font files for a language. */
  readonly fonts: (language: Language) => readonly string[];
}

/** What somebody typed is told on a picture only so far. */
const longestTyped = 60;
const mostNamed = 5;
const mostChosen = 4;

/** A picture names its parks beside the map; on it they are points. */
const markOf = ({ id, location: { lon, lat, accuracyM } }: Park, mark: Mark) => ({
  id,
  lon,
  lat,
  accuracyM,
  mark,
});

const png = ({ width, height, pixels }: RenderedImage): Promise<Buffer> =>
  encodePng(width, height, pixels);

/** The pictures that chats and search engines show. */
export class Previews {
  readonly #parts: PreviewParts;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  /** Draws a subject in another thread: about a tenth of a second of a processor. */
  async draw(language: Language, subject: Subject): Promise<Body> {
    const { ground, places, fonts } = this.#parts;
    const { text, parks, zone } = this.#contentOf(language, subject);
    const map: PreviewMap = { ground, places, parks, zone };
    const { font } = aboutLanguage(language);
    const family = `Be Vietnam Pro${font ? `, Noto Sans CJK ${font.cut.toUpperCase()}` : ''}`;
    // With the first picture: many servers never draw one.
    const { renderAsync } = await import('@resvg/resvg-js');
    const image = await renderAsync(previewSvg(text, map, language, family), {
      font: {
        loadSystemFonts: false,
        fontFiles: [...fonts(language)],
        defaultFontFamily: 'Be Vietnam Pro',
      },
      fitTo: { mode: 'width', value: size.width },
    });
    return bytesBody(new Uint8Array(await png(image)), 'image/png');
  }

  #contentOf(
    language: Language,
    subject: Subject,
  ): { text: PreviewText; parks: PreviewMap['parks']; zone?: string } {
    const { dataset, speakers, details } = this.#parts;
    const speaker = speakers[language];
    const atlas = dataset.atlases[language];
    const { words } = speaker;
    const foot = details[language].data.compiled(speaker.date(atlas.report.compiled));
    const vietnamese = (name: { vi: string }): string | undefined =>
      language === 'vi' ? undefined : name.vi;
    const marked = (mark: (park: Park) => Mark): PreviewMap['parks'] =>
      atlas.parks.map((park) => markOf(park, mark(park)));
    if ('park' in subject) {
      const park = byId(atlas.parks, subject.park);
      const zone = atlas.zones.find(({ id }) => id === park.zone);
      const figures = measuresIn('line').map((measure) => ({
        name: words.measures[measure],
        value: agedText(park.figures[measure], speaker),
      }));
      return {
        parks: marked((one) => (one.id === park.id ? 'chosen' : 'other')),
        text: {
          title: speaker.text(park.name),
          subtitle: vietnamese(park.name),
          figures,
          lines: [
            speaker.facts([zone && speaker.text(zone.name), words.statuses[park.status.value]]),
          ],
          foot,
        },
      };
    }
    if ('zone' in subject) {
      const zone = byId(atlas.zones, subject.zone);
      const area = byId(atlas.report.zones, zone.id);
      return {
        parks: marked(({ id }) => (zone.parks.includes(id) ? 'meant' : 'other')),
        zone: zone.id,
        text: {
          title: speaker.text(zone.name),
          subtitle: vietnamese(zone.name),
          figures: [
            {
              // Every catalogue of claims names the area.
              name: details[language].claims.area!,
              value: speaker.quantity(area.declaredHa, 'ha'),
            },
            { name: details[language].zone.parks, value: speaker.number(zone.parks.length) },
          ],
          lines: [
            speaker.list(
              zone.parks
                .flatMap((id) => findPark(atlas, id) ?? [])
                .map((park) => placeName(park, speaker)),
            ),
          ],
          foot,
        },
      };
    }
    const { state } = subject;
    // What somebody chose says more than what the filters leave.
    const chosen = (state.compare.length > 1 ? state.compare : state.stars).flatMap(
      (id) => findPark(atlas, id) ?? [],
    );
    if (chosen.length > 0) {
      const figures = chosen.slice(0, mostChosen).map((park) => ({
        name: speaker.text(park.name),
        value: speaker.labelled(
          words.measures.vacancy,
          agedText(park.figures.vacancy, speaker, limitsOn('vacancy', state.filters)),
        ),
      }));
      const rest = chosen.slice(mostChosen).map((park) => placeName(park, speaker));
      return {
        parks: marked((park) => (chosen.includes(park) ? 'meant' : 'other')),
        text: {
          title:
            state.compare.length > 1 ? details[language].compare.title : words.shortlist.heading,
          figures,
          lines: rest.length > 0 ? [`+ ${speaker.list(rest)}`] : [],
          foot,
        },
      };
    }
    const { match, may: open, no } = answer(state.filters, atlas).groups;
    const may = state.unknown === 'keep' ? open : [];
    const asked = chips(state.filters, speaker).map(({ text }) => text.slice(0, longestTyped));
    if (asked.length === 0)
      return {
        parks: marked(() => 'meant'),
        text: {
          title: words.tagline,
          figures: [
            { name: words.header.zones, value: speaker.number(atlas.zones.length) },
            { name: words.header.parks, value: speaker.number(atlas.parks.length) },
          ],
          lines: [],
          foot,
        },
      };
    const named = (parks: readonly { park: Park }[]): string =>
      speaker.list(parks.slice(0, mostNamed).map(({ park }) => placeName(park, speaker))) +
      (parks.length > mostNamed ? ' …' : '');
    const groups = { meant: match, may, other: no };
    const of = (mark: keyof typeof groups) => groups[mark].map(({ park }) => markOf(park, mark));
    return {
      parks: [...of('meant'), ...of('may'), ...of('other')],
      text: {
        title: speaker.facts(asked),
        figures: [
          {
            name: words.list.groups.match,
            value: words.list.counts(match.length, atlas.parks.length, open.length, no.length),
          },
        ],
        lines: [named(match.length > 0 ? match : may)],
        foot,
      },
    };
  }
}
