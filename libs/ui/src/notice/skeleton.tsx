import { useEffect, useState } from 'react';
import { useWords } from '../words/words';
import styles from './notice.module.css';

export type SkeletonProps = {
  /** As many as the content will have. */
  lines?: number;
  /** px of one line once filled: nothing moves when the content comes. */
  lineHeight?: number;
};

const widths = ['92%', '78%', '86%', '64%', '81%'];

/** Still grey lines of the final height. Nothing turns or blinks, and « loading » is only said when it lasts. */
export function Skeleton({ lines = 3, lineHeight = 24 }: SkeletonProps) {
  const words = useWords();
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLasting(true), 300);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <span className="sr" role="status">
        {lasting ? words.loading : ''}
      </span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden style={{ height: lineHeight }}>
          <i style={{ width: widths[index % widths.length] }} />
        </span>
      ))}
    </div>
  );
}
