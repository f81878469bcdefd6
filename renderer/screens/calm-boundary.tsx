import { Component, type ReactNode } from 'react'

interface CalmBoundaryProps {
  readonly words: string
  /** When this changes, showing is tried again. */
  readonly retryOn: unknown
  readonly children: ReactNode
}

/** Keeps what failed to show from taking the rest of the screen with it. */
export class CalmBoundary extends Component<CalmBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: CalmBoundaryProps) {
    if (this.state.hasFailed && before.retryOn !== this.props.retryOn) {
      this.setState({ hasFailed: false })
    }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <p role="alert" className="note attention">
        {this.props.words}
      </p>
    )
  }
}
