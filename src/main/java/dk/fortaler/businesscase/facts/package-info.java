/**
 * The library of facts and arguments: each with its source, its year and how far it carries, so that a case says
 * honestly what it leans on.
 */
@NullMarked
package dk.fortaler.businesscase.facts;

import org.jspecify.annotations.NullMarked;
