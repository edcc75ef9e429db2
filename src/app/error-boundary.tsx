import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Crash } from './crash.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** React offers no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children;
  }
}
