import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there once the part has broken. */
  readonly instead: ReactNode;
}

/** Whatever breaks in a part stays inside it: the rest of the page goes on. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

interface WholeProps {
  readonly children: ReactNode;
  readonly onGiveUp: () => void;
}

/** How often a page that breaks is drawn anew. */
const redraws = 2;

/** The page as a whole: what breaks outside every other boundary is drawn anew, and given up where that does not help. */
export class Whole extends Component<WholeProps, { readonly broken: boolean }> {
  override state = { broken: false };
  #drawn = 0;
  static getDerivedStateFromError = () => ({ broken: true });
  override componentDidCatch() {
    this.#drawn += 1;
    if (this.#drawn > redraws) this.props.onGiveUp();
    else this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
