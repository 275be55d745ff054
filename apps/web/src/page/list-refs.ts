import { createRef } from 'react';

/** Where the focus goes in the list, for panels that close, chips that go and the link that skips to it. */
export const listHeading = createRef<HTMLHeadingElement>();
/** The row whose panel is open. */
export const openRow = createRef<HTMLAnchorElement>();
