import { shapes, type IconName } from './shapes';

const heavy: Partial<Record<IconName, number>> = { grip: 2.2, more: 2.2, list: 1.8 };

export type IconProps = {
  name: IconName;
  /** px, 16 by default. */
  size?: number;
  /** Only for an icon that stands alone; beside a word it stays silent. */
  label?: string;
  className?: string;
};

export function Icon({ name, size = 16, label, className }: IconProps) {
  const heard = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      {...heard}
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={heavy[name] ?? 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
