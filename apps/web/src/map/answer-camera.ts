import { LngLat, LngLatBounds, type Map } from 'maplibre-gl';
import type { Box } from '@sites/stillmap';
import type { MapPlace } from './camera-history.ts';
import type { ParkMapOptions } from './engine.ts';
import { freePart } from './free-part.ts';
import type { View } from './view.ts';

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** What the reader's last step is about. */
export interface Subject {
  /** Equal keys are the same subject. */
  readonly key: string;
  /** What the map shows of it; nothing where all of the province is meant. */
  readonly places: readonly Place[];
  /** What is in view whatever the reader did with the map. */
  readonly must?: Place | undefined;
}

/** Pixels around what is shown, for pins and names; less where the map is small. */
const roomy = 64;
const closest = 11.6;

/**
 * The camera that follows the answer into the part of the map that nothing lies over, until the reader moves the map
 * himself; then it only offers to.
 */
export class AnswerCamera {
  readonly #map: Map;
  readonly #view: View;
  readonly #closed: () => readonly Box[];
  readonly #isReturning: () => boolean;
  readonly #onOff: (isOff: boolean) => void;
  #subject: Subject | undefined;
  #isMoved: boolean;
  /** It shows the subject now, so that it goes on to when the map's size changes. */
  #isFollowing = false;
  /** The size of the container that the map was last given. */
  #filled: string;

  constructor(
    map: Map,
    view: View,
    {
      closed,
      isByHand,
      isFollowing,
      isReturning,
      onOff,
    }: { readonly closed: () => readonly Box[] } & Pick<
      ParkMapOptions,
      'isByHand' | 'isFollowing' | 'isReturning' | 'onOff'
    >,
  ) {
    this.#map = map;
    this.#view = view;
    this.#closed = closed;
    this.#isReturning = isReturning;
    this.#onOff = onOff;
    this.#isMoved = isByHand;
    const { clientWidth } = map.getContainer();
    this.#isFollowing = isFollowing || (clientWidth === 0 && !isByHand);
    view.onReader = () => {
      this.#isMoved = true;
      this.#isFollowing = false;
    };
    map.on('moveend', () => this.#tell());
    this.#filled = this.#size();
    map.on('resize', () => {
      this.#filled = this.#size();
      if (this.#isFollowing && this.#subject) this.#follow(this.#subject, 0);
    });
  }

  setSubject(subject: Subject): void {
    const last = this.#subject;
    if (last?.key === subject.key) return;
    this.#subject = subject;
    const isFirst = last === undefined;
    if (this.#isReturning()) return this.#tell();
    if (!isFirst && !this.#isMoved) this.#follow(subject);
    else if (subject.must && !(isFirst && this.#isMoved)) this.#bringIn(subject.must);
    this.#tell();
  }

  #follow(subject: Subject, lasting?: number): void {
    if (subject.must && subject.places.length === 0) this.#bringIn(subject.must);
    else this.#show(subject, lasting);
  }

  /** Where the map is. */
  get place(): MapPlace {
    return { camera: this.#view.camera, isFollowing: this.#isFollowing };
  }

  /** Goes back to where the map was. */
  returnTo({ camera, isFollowing }: MapPlace): void {
    this.#isFollowing = false;
    this.#fill();
    this.#isFollowing = isFollowing;
    this.#view.returnTo(camera);
  }

  /** Shows the subject, and follows the answer again. */
  showAll(): void {
    this.#isMoved = false;
    this.#view.forget();
    if (this.#subject) this.#show(this.#subject);
    this.#onOff(false);
  }

  /** All of the province again, without any wish to stay there. */
  reset(): void {
    this.#isMoved = false;
    this.#isFollowing = false;
    this.#view.reset();
  }

  #show({ places }: Subject, lasting?: number): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    this.#isFollowing = true;
    // Shown once there is a map to show it on.
    if (width === 0 || height === 0) return;
    this.#fill();
    if (places.length === 0) return this.#view.toHome(lasting);
    const bounds = new LngLatBounds();
    for (const { lon, lat } of places) bounds.extend(new LngLat(lon, lat));
    const free = this.#free(this.#aspectOf(bounds));
    const room = Math.min(roomy, (free.right - free.left) * 0.16, (free.bottom - free.top) * 0.16);
    const padding = {
      left: free.left + room,
      top: free.top + room,
      right: width - free.right + room,
      bottom: height - free.bottom + room,
    };
    this.#view.fit(bounds, padding, closest, lasting);
  }

  #size(): string {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return `${clientWidth} ${clientHeight}`;
  }

  /**
   * A map that is given another size while it moves comes to rest elsewhere. The canvas does not tell whether it
   * fills its place: where a pixel of the screen is more than one of the page, it may never fill it to the pixel.
   */
  #fill(): void {
    if (this.#size() !== this.#filled) this.#map.resize();
  }

  #aspectOf(bounds: LngLatBounds): number {
    const [a, b] = [bounds.getNorthWest(), bounds.getSouthEast()].map((at) =>
      this.#map.project(at),
    );
    return a && b ? (b.x - a.x + 40) / (b.y - a.y + 40) : 1;
  }

  #free(aspect: number): Box {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    return freePart({ width, height }, this.#closed(), aspect);
  }

  #isSeen({ lon, lat }: Place): boolean {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.project([lon, lat]);
    const isOnMap = x > 0 && y > 0 && x < clientWidth && y < clientHeight;
    return (
      isOnMap &&
      !this.#closed().some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
    );
  }

  /** Moves a place that is out of sight or under something into the middle of what is free. */
  #bringIn(place: Place): void {
    this.#fill();
    if (this.#isSeen(place)) return;
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const { left, top, right, bottom } = this.#free(1);
    this.#view.show(
      [place.lon, place.lat],
      [(left + right - width) / 2, (top + bottom - height) / 2],
    );
  }

  #tell(): void {
    const places = this.#subject?.places ?? [];
    this.#onOff(this.#isMoved && places.some((place) => !this.#isSeen(place)));
  }
}
