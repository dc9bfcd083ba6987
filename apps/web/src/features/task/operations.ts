import { graphql, type TasksQuery, type WhomToAskQuery } from '@jalon/graphql';

export const TASK_PARTS = graphql(`
  fragment TaskParts on TaskItem {
    id
    title
    detail
    dueOn
    state
    stateAt
    stateBy
    notDoneReason
    createdBy
    toUnit
    toFunction
    toPerson
    forMe
    givenByMe
    undoUntil
    visit
    version
    putOff {
      from
      to
      reason
    }
    patient {
      id
      familyName
      givenName
      birth
    }
  }
`);

export const TASKS = graphql(`
  query Tasks($view: String!) {
    tasks(view: $view) {
      ...TaskParts
    }
  }
`);

export const TASK_COUNTS = graphql(`
  query TaskCounts {
    taskCounts {
      due
      late
    }
  }
`);

export const FILE_TASKS = graphql(`
  query FileTasks($patient: ID!) {
    fileTasks(patient: $patient) {
      ...TaskParts
    }
  }
`);

export const WHOM_TO_ASK = graphql(`
  query WhomToAsk($patient: ID) {
    whomToAsk(patient: $patient) {
      unitId
      unit
      function
      situationId
      person
      title
      own
    }
  }
`);

export const CREATE_TASK = graphql(`
  mutation CreateTask($task: TaskInput!) {
    createTask(task: $task) {
      ... on TaskItem {
        id
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const DO_TASK = graphql(`
  mutation DoTask($id: ID!) {
    doTask(id: $id) {
      ... on TaskItem {
        ...TaskParts
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const NOT_DO_TASK = graphql(`
  mutation NotDoTask($id: ID!, $reason: String!) {
    notDoTask(id: $id, reason: $reason) {
      ... on TaskItem {
        ...TaskParts
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const UNDO_TASK = graphql(`
  mutation UndoTask($id: ID!) {
    undoTask(id: $id) {
      ... on TaskItem {
        ...TaskParts
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const PUT_OFF_TASK = graphql(`
  mutation PutOffTask($id: ID!, $until: DayOrInstant!, $reason: String!, $seenVersion: Int!) {
    putOff(kind: "task", id: $id, until: $until, reason: $reason, seenVersion: $seenVersion) {
      ... on WorkPutOff {
        id
      }
      ... on Refused {
        code
      }
    }
  }
`);

export type TaskItem = TasksQuery['tasks'][number];
export type WhomToAsk = WhomToAskQuery['whomToAsk'][number];
