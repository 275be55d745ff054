/** Where a measure stands beside others, and at which place; without a place it stands only in its section. */
export type View = 'headline' | 'line' | 'list' | 'compare' | 'colour';

/** What the table says of a measure. */
export interface MeasureEntry {
  /** Unit of its figures; a code that the words name. */
  readonly unit: string;
  /** The section of panels, sheets and comparisons in which it stands. */
  readonly section: 'land' | 'utilities' | 'cost';
  /** Which of two known values an investor prefers. */
  readonly better: 'more' | 'less';
  /** The Vietnamese term of law and of the plans, printed beside the reader's on every sheet. */
  readonly term: string;
  /** The claim it is read from as published; the land figures are worked out in `figures/` instead. */
  readonly claim?: string;
  /** Whether the answer to what would settle it names it; the others are "another figure". */
  readonly asked?: true;
  readonly in: Readonly<Partial<Record<View, number>>>;
}

/**
 * Every measure of a park that figures, filters, panels, sheets, files, pictures and the map speak of, in the order
 * of the columns of a file. To add one: an entry here, its claims in `geo/facts`, its words.
 */
export const measures = {
  plannedArea: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    term: 'Diện tích quy hoạch',
    asked: true,
    in: { headline: 1, line: 1, list: 2, compare: 3, colour: 3 },
  },
  leasableArea: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    term: 'Diện tích đất công nghiệp',
    asked: true,
    in: { headline: 3, compare: 4, colour: 4 },
  },
  vacancy: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    term: 'Đất sẵn sàng cho thuê',
    asked: true,
    in: { headline: 2, line: 2, list: 1, compare: 1, colour: 1 },
  },
  supply: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    term: 'Quỹ đất dự kiến',
    asked: true,
    in: { compare: 2, colour: 2 },
  },
  occupancy: {
    unit: '%',
    section: 'land',
    better: 'less',
    term: 'Tỷ lệ lấp đầy',
    asked: true,
    in: { headline: 4, line: 3, list: 3, compare: 5, colour: 5 },
  },
  rent: {
    unit: 'USD/m2',
    section: 'cost',
    better: 'less',
    term: 'Giá cho thuê lại đất',
    claim: 'landRent',
    asked: true,
    in: { list: 4, compare: 9 },
  },
  powerCapacity: {
    unit: 'MVA',
    section: 'utilities',
    better: 'more',
    term: 'Công suất trạm biến áp',
    claim: 'powerCapacityMva',
    in: { compare: 6 },
  },
  waterCapacity: {
    unit: 'm3/day',
    section: 'utilities',
    better: 'more',
    term: 'Cấp nước',
    claim: 'waterCapacity',
    in: { compare: 7 },
  },
  wastewaterCapacity: {
    unit: 'm3/day',
    section: 'utilities',
    better: 'more',
    term: 'Xử lý nước thải',
    claim: 'wastewaterCapacity',
    in: { compare: 8 },
  },
} as const satisfies Readonly<Record<string, MeasureEntry>>;

export type Measure = keyof typeof measures;
