import type { ReactNode } from 'react';
import { join } from '../join';
import { StateShape, type DatedState } from '../marks/state-mark';
import marks from '../marks/marks.module.css';
import styles from './steps.module.css';

export type Step = {
  id: string;
  state: DatedState;
  /** The state in words, heard before the title: « fait », « en cours ». */
  stateLabel: string;
  title: ReactNode;
  detail?: ReactNode;
  time?: ReactNode;
};
export type StepsProps = { label: string; steps: readonly Step[] };

const reached = (state: DatedState) => state === 'done';

/** The way of a request, from top to bottom: what is behind is joined by a full line, what is ahead by a dashed one. */
export function Steps({ label, steps }: StepsProps) {
  const now = steps.findIndex((step) => !reached(step.state));
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={join(styles.step, reached(step.state) ? styles.past : styles.ahead)}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className={join(styles.disc, marks[`state-${step.state === 'waiting' ? 'due' : step.state}`])}>
            <StateShape state={step.state} size={22} />
            <span className="sr">{step.stateLabel}</span>
          </span>
          <div>
            <p className={now >= 0 && index > now ? styles.later : styles.title}>{step.title}</p>
            {step.detail && <p className={styles.detail}>{step.detail}</p>}
          </div>
          {step.time && <span className={styles.time}>{step.time}</span>}
        </li>
      ))}
    </ol>
  );
}
