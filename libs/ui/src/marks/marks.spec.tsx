import { screen } from '@testing-library/react';
import { show } from '../test-ground';
import { GoAheadMark } from './go-ahead-mark';
import { LabMark, type LabState } from './lab-mark';
import { Severity } from './severity';
import { StateMark, type DatedState } from './state-mark';

const drawing = (container: HTMLElement) => container.querySelector('svg')?.innerHTML;

describe('marks', () => {
  it('say the full state where the word is short, and only once', () => {
    show(<GoAheadMark state="given" label="OK" spoken="OK chimio donné" />);
    expect(screen.getByText('OK').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('OK chimio donné')).toBeTruthy();
  });

  it('tell the blood test’s states apart without any colour', () => {
    const states: LabState[] = ['to-request', 'requested', 'received', 'missing'];
    const drawn = states.map((state) => drawing(show(<LabMark state={state} label="Bilan" />).container));
    expect(new Set(drawn).size).toBe(states.length);
  });

  it('tell dated states apart without any colour', () => {
    const states: DatedState[] = ['done', 'due', 'late', 'upcoming', 'waiting', 'unanswered'];
    const drawn = states.map((state) => drawing(show(<StateMark state={state} label="x" />).container));
    expect(new Set(drawn).size).toBe(states.length);
  });

  it('write the severity beside its bars', () => {
    show(<Severity level={3} label="À sécuriser, critique" />);
    expect(screen.getByText('À sécuriser, critique')).toBeTruthy();
  });
});
