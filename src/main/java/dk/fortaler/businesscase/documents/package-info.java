/**
 * The business case on paper: a PDF to read and a deck to present, both told by one {@link
 * dk.fortaler.businesscase.documents.Outline}, so that they say the same.
 */
@NullMarked
package dk.fortaler.businesscase.documents;

import org.jspecify.annotations.NullMarked;
