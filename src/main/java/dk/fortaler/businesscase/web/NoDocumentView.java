package dk.fortaler.businesscase.web;

/** A document that could not be made just now, of whose case. */
public record NoDocumentView(String organisation) {}
