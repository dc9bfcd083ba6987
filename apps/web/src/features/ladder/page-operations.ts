import { graphql, type LadderQuery, type LadderRateQuery } from '@jalon/graphql';

export type Ladder = LadderQuery['ladder'];
export type Rate = NonNullable<LadderRateQuery['ladderRate']>;

export const LADDER = graphql(`
  query Ladder($states: [String!]!) {
    ladder(states: $states) {
      counts {
        state
        count
      }
      rows {
        ...LadderWayParts
      }
      kinds {
        key
        title
      }
    }
  }
`);

export const LADDER_RATE = graphql(`
  query LadderRate($key: String!, $from: Date!, $to: Date!) {
    ladderRate(key: $key, from: $from, to: $to) {
      expected
      counts {
        group
        count
      }
      ruleVersion
      ruleSince
      people {
        patientId
        name
        group
      }
    }
  }
`);
