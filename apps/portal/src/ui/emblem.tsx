/** The portal's mark: a snow crystal over the river. */
export function Emblem({ size = 40 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="11" fill="#0b4a7d" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M24 8v13M24 21l-9-6.5M24 21l9-6.5M24 12.5l-3.4-2.6M24 12.5l3.4-2.6M18.4 17l-.2-4.3M29.6 17l.2-4.3"
          stroke="#fff"
          strokeWidth="2.6"
        />
        <path d="M8 30c5.5-4.6 10.5-4.6 16 0s10.5 4.6 16 0" stroke="#fff" strokeWidth="2.8" />
        <path d="M8 37.5c5.5-4.6 10.5-4.6 16 0s10.5 4.6 16 0" stroke="#8fc1e6" strokeWidth="2.8" />
      </g>
    </svg>
  );
}
