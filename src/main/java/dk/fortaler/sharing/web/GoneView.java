package dk.fortaler.sharing.web;

/** The item was withdrawn or ran out while somebody wrote: their text is not lost. */
public record GoneView(String text) {}
