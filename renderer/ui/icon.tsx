const shapes = {
  bridge: 'M2 18h20M3.5 18c0-5.8 3.7-10 8.5-10s8.5 4.2 8.5 10M8.2 10v8M12 8v10M15.8 10v8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  back: 'm14 6-6 6 6 6',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
  forward: 'm10 6 6 6-6 6',
  close: 'm6 6 12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6',
  import: 'M12 4v10M8 10.5l4 4 4-4M5 19h14',
  edit: 'm4 20 1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  warning: 'M12 4 21 20H3zM12 10v5M12 17.3v.2',
  clip: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.8 1.8 0 0 1-2.5-2.5L14.5 7',
  talk: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12h5',
  turn: 'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3 20c0-3.5 2.5-6 6-6 1.6 0 3 .5 4 1.4M14 19l2 2 4.5-4.5',
  saving: 'M12 4v8l5 3M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
} as const

export type IconName = keyof typeof shapes

/** A picture beside words; it never stands alone for them, so it is hidden from screen readers. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
