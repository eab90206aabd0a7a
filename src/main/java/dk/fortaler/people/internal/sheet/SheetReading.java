package dk.fortaler.people.internal.sheet;

/** What became of reading a file: a table, or the reason why there is none. */
public sealed interface SheetReading permits Sheet, SheetRefusal {}
