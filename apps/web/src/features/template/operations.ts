import { graphql, type TemplateMigrationQuery, type TemplateVersionsQuery } from '@jalon/graphql';

export type Version = TemplateVersionsQuery['templateVersions'][number];
export type Affected = TemplateMigrationQuery['templateMigration'][number];

export const TEMPLATE_VERSIONS = graphql(`
  query TemplateVersions {
    templateVersions {
      key
      version
      title
      kind
      status
      originKey
      originVersion
      savedAt
      savedBy
      publishedAt
      decided
      revision
      pathways
    }
  }
`);

/** Asked by those who write templates alone: a reader of templates may not. */
export const SHIPPED_TEMPLATES = graphql(`
  query ShippedTemplates {
    shippedTemplates {
      key
      title
    }
  }
`);

export const TEMPLATE_VERSION = graphql(`
  query TemplateVersion($key: String!, $version: Int!) {
    templateVersion(key: $key, version: $version) {
      content
      status
      revision
    }
  }
`);

export const TEMPLATE_MIGRATION = graphql(`
  query TemplateMigration($key: String!, $from: Int!, $to: Int!) {
    templateMigration(key: $key, from: $from, to: $to) {
      pathway
      patient
      name
      changes
    }
  }
`);

export const OPEN_DRAFT = graphql(`
  mutation OpenTemplateDraft($key: String!) {
    kept: openTemplateDraft(key: $key) {
      __typename
      ... on TemplateKept {
        key
        version
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SAVE_DRAFT = graphql(`
  mutation SaveTemplateDraft($input: SaveDraftInput!) {
    kept: saveTemplateDraft(input: $input) {
      __typename
      ... on TemplateKept {
        revision
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const PUBLISH = graphql(`
  mutation PublishTemplate($input: PublishInput!) {
    kept: publishTemplate(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const FORK = graphql(`
  mutation ForkTemplate($input: ForkInput!) {
    kept: forkTemplate(input: $input) {
      __typename
      ... on TemplateKept {
        key
        version
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const IMPORT = graphql(`
  mutation ImportTemplate($input: ImportInput!) {
    kept: importTemplate(input: $input) {
      __typename
      ... on TemplateKept {
        key
        version
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const MIGRATE = graphql(`
  mutation MigratePathways($input: MigrateInput!) {
    kept: migratePathways(input: $input) {
      __typename
      ... on Migrated {
        migrated
        left
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);
