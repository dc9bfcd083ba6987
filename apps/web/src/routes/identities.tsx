import { EmptyState, ErrorState, Page, PageHeader, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { FindIdentity } from '../features/identities/find-identity';
import { LinksPanel } from '../features/identities/links-panel';
import { MergesPanel } from '../features/identities/merges-panel';
import { QUESTIONS } from '../features/identities/operations';
import { QuestionCard } from '../features/identities/question-card';
import { useIdentitiesWords } from '../features/identities/words';

/** The identity officer's list: each question with its two sides, settled in two gestures. */
export function IdentitiesPage() {
  const t = useIdentitiesWords();
  const { data, error, refetch } = useQuery(QUESTIONS);
  const list = data?.identityQuestions;
  return (
    <Page>
      <PageHeader title={t('title')}>{list && list.open > 0 && t('summary', { count: list.open })}</PageHeader>
      <FindIdentity />
      {error && !list && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!list && !error && <Skeleton lines={8} lineHeight={40} />}
      {list?.questions.length === 0 && (
        <Panel label={t('title')}>
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        </Panel>
      )}
      {list?.questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      <LinksPanel />
      <MergesPanel />
    </Page>
  );
}
