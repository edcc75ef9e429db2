import { Component, type ErrorInfo, type ReactNode } from 'react';
import { isMissingPart, mayReloadForPart } from '../pwa/index.ts';
import { Crash } from './crash.tsx';
import { MissingPart } from './missing-part.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Starts the app anew where a part of it could not be loaded: after a release, the new page names the parts that are there. */
  readonly onMissingPart?: () => void;
}

type Failure = 'broken' | 'part-missing';

/** React offers no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: Failure | undefined }> {
  override state = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: isMissingPart(error) ? 'part-missing' : 'broken' };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
    if (isMissingPart(error) && mayReloadForPart()) this.props.onMissingPart?.();
  }

  override render() {
    switch (this.state.failure as Failure | undefined) {
      case undefined:
        return this.props.children;
      case 'part-missing':
        return <MissingPart />;
      case 'broken':
        return <Crash />;
    }
  }
}
