import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there once the part has broken. */
  readonly instead?: ReactNode;
  /** For the page as a whole: it is drawn anew first, and given up where that does not help. */
  readonly onGiveUp?: () => void;
}

/** How often a page that breaks is drawn anew. */
const redraws = 2;

/** Whatever breaks in a part stays inside it: the rest of the page goes on. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };
  drawn = 0;
  static getDerivedStateFromError = () => ({ broken: true });
  override componentDidCatch() {
    const { onGiveUp } = this.props;
    if (!onGiveUp) return;
    this.drawn += 1;
    if (this.drawn > redraws) onGiveUp();
    else this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
