import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { UiProvider } from '@jalon/ui';
import { render, screen } from '@testing-library/react';
import { throwError } from 'rxjs';
import { uiWords } from '../../app/ui-words';
import { Slips } from './slips';

it('says that the slips could not be read, where they could not, and offers to try again', async () => {
  const deaf = new ApolloLink(() => throwError(() => new Error('unreachable')));
  render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: deaf })}>
      <UiProvider words={uiWords.fr}>
        <Slips />
      </UiProvider>
    </ApolloProvider>,
  );
  expect(await screen.findByText('Les bordereaux du parapheur n’ont pas pu être lus.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
});
