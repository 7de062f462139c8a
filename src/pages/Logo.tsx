/** Three boxes and a gap. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.4"
      viewBox="0 0 32 32"
      width={size}
    >
      <rect height="9" rx="2.5" width="11" x="2.5" y="4" />
      <rect height="9" rx="2.5" width="11" x="2.5" y="19" />
      <path d="M8 13v6M13.5 8.5h5" />
      <rect
        height="9"
        rx="2.5"
        stroke="var(--missing)"
        strokeDasharray="3.2 3.2"
        width="11"
        x="18.5"
        y="4"
      />
    </svg>
  );
}
