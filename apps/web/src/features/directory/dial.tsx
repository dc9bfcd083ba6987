import { Button, telHref } from '@jalon/ui';
import { useDirectoryWords } from './words';

/** A number is shown as it is read aloud, and dials itself where a telephone is at hand. */
export function Dial({ name, phone }: { name: string; phone: string }) {
  const t = useDirectoryWords();
  return (
    <Button
      icon="phone"
      variant="quiet"
      size="sm"
      render={({ className, children }) => (
        <a className={className} href={telHref(phone)} aria-label={t('call', { name, phone })}>
          {children}
        </a>
      )}
    >
      <span className="nw">{phone}</span>
    </Button>
  );
}
