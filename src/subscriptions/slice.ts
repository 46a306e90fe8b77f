/** Some events for one subscriber, in a row: what hangs on them is read in one go. */
export class Slice<Event> {
  readonly events: readonly Event[];
  constructor(events: readonly Event[]) {
    this.events = events;
  }
}

/** What a subscription's field is given. GraphQL speaks of single events: slices are taken apart where their events are executed. */
export function asSource<Event>(slices: AsyncIterable<Slice<Event>>): AsyncIterable<Event> {
  return slices as AsyncIterable<unknown> as AsyncIterable<Event>;
}
