import { useEffect } from 'react'

/** A larger or smaller size moves everything about: the box that is being written in stays in sight. */
export function usePlaceOnZoom(): void {
  useEffect(() => {
    let size = window.devicePixelRatio
    const resized = () => {
      if (window.devicePixelRatio === size) return
      size = window.devicePixelRatio
      const { activeElement, body } = document
      if (activeElement !== body) activeElement?.scrollIntoView({ block: 'center' })
    }
    window.addEventListener('resize', resized)
    return () => window.removeEventListener('resize', resized)
  }, [])
}
